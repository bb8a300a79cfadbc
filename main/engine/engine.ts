/**
 * The engine: one function per verb, called by the window (through the engine host) and by the command line alike.
 * No Electron; the clock is injected.
 */
import { existsSync } from 'node:fs';
import type { Item } from '../../shared/model/item.ts';
import type { Profile } from '../../shared/model/profile.ts';
import type { Settings } from '../../shared/model/settings.ts';
import { raise } from '../../shared/result.ts';
import type { ActionVerbs } from './action-verbs.ts';
import type { AddressVerbs } from './address-verbs.ts';
import type { AnswerVerbs } from './answer-verbs.ts';
import type { Brief, BriefRequest } from './brief.ts';
import type { CommunityVerbs } from './community-verbs.ts';
import { prepareHome } from './config.ts';
import { createConnections } from './connections.ts';
import type { CouncilVerbs } from './council-verbs.ts';
import type { DecisionVerbs } from './decision-verbs.ts';
import type { DiscoveryVerbs } from './discovery-verbs.ts';
import type { DraftVerbs } from './draft-verbs.ts';
import type { EngineContext, EngineOptions } from './engine-context.ts';
import type { EvaluationVerbs } from './evaluation-verbs.ts';
import type { FactVerbs } from './fact-verbs.ts';
import type { GuidelinesVerbs } from './guidelines-verbs.ts';
import type { ImportVerbs } from './import-verbs.ts';
import type { ItemVerbs } from './item-verbs.ts';
import { lazyVerbs } from './lazy-verbs.ts';
import { leaseHolder } from './lease-holder.ts';
import type { ModelVerbs } from './model-verbs.ts';
import type { LazyMomentVerbs } from './moments/lazy-moment-verbs.ts';
import type { PressVerbs } from './press-verbs.ts';
import { searchItems } from './search.ts';
import { heldSecrets } from './secrets.ts';
import { changeProfileBy, changeSettings, readSettings, startSettings } from './settings.ts';
import { type SourceVerbs, sourceVerbs } from './source-verbs.ts';
import type { Store } from './store/port.ts';
import { openSqliteStore } from './store/sqlite-store.ts';

export type { EngineOptions } from './engine-context.ts';

/** The verbs. All reject with FailureError for reasons a user can act on. */
export interface Engine
  extends SettingsVerbs,
    SourceVerbs,
    DiscoveryVerbs,
    AddressVerbs,
    ImportVerbs,
    ItemVerbs,
    ModelVerbs,
    LazyMomentVerbs,
    DecisionVerbs,
    CommunityVerbs,
    CouncilVerbs,
    PressVerbs,
    ActionVerbs,
    GuidelinesVerbs,
    DraftVerbs,
    EvaluationVerbs,
    FactVerbs,
    AnswerVerbs {
  /** Passwords of sources, from the system's secret store; replaces those given before. */
  provideSecrets(secrets: Readonly<Record<string, string>>): void;
  brief(request: BriefRequest): Promise<Brief>;
  search(query: string, limit: number): Promise<readonly Item[]>;
  item(id: string): Promise<Item | null>;
  itemCount(): Promise<number>;
  close(): Promise<void>;
}

/** Opens an engine on a home. Throws FailureError `store` or `input` (`home-missing`). */
export function openEngine(options: EngineOptions): Engine {
  const store = openHomeStore(options);
  const secrets = heldSecrets(process.env);
  const connections = createConnections(options);
  const context = { store, options, secrets, connections, newHolder: leaseHolder };
  const lazy = lazyVerbs(context);
  return {
    ...settingsVerbs(context),
    ...sourceVerbs(context),
    ...lazy,
    provideSecrets: secrets.provide,
    brief: async (request) => {
      await lazy.eraseHosts();
      const { composeBriefing } = await import('./brief.ts');
      return composeBriefing(store, options, await readSettings(store, options.home), request);
    },
    search: (query, limit) => searchItems(store, query, limit),
    item: (id) => store.read((tx) => tx.item(id)),
    itemCount: () => store.read((tx) => tx.itemCount()),
    close: async () => {
      await connections.close();
      await store.close();
    },
  };
}

function openHomeStore(options: EngineOptions): Store {
  if (!options.create && !existsSync(options.home)) raise('input', 'home-missing', { folder: options.home });
  const home = prepareHome(options.home);
  if (!options.create && !existsSync(home.store)) raise('input', 'home-missing', { folder: options.home });
  return openSqliteStore(home.store);
}

/** The verbs about the home's settings. */
interface SettingsVerbs {
  /** Null before `initialise`. */
  findSettings(): Promise<Settings | null>;
  settings(): Promise<Settings>;
  initialise(municipality: string, profile: Profile | null): Promise<Settings>;
  /** What `changes` leaves out stays as it is. Rejects `input` for a new alias that cannot be. */
  saveProfile(changes: Partial<Profile>): Promise<Settings>;
  allowHosts(hosts: readonly string[]): Promise<void>;
}

function settingsVerbs({ store, options }: EngineContext): SettingsVerbs {
  const settings = (): Promise<Settings> => readSettings(store, options.home);
  return {
    findSettings: () => readSettings(store, options.home, true),
    settings,
    initialise: (code, profile) => startSettings(store, options, code, profile),
    saveProfile: (changes) => changeProfileBy(store, options, changes),
    allowHosts: async (hosts) => {
      const more = hosts.map((host) => host.toLowerCase());
      await changeSettings(store, options.home, (old) => ({
        ...old,
        allowedHosts: [...new Set([...old.allowedHosts, ...more])],
      }));
    },
  };
}
