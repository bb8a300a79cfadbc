/** The typed bridge: one verb per call of the contract, one subscription for pushes. */
import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, pushChannel } from '../shared/channels.ts';
import { type Bridge, callNames, pushNames } from '../shared/contract.ts';

const verbs = Object.fromEntries(
  callNames.map((name) => [name, (input: unknown) => ipcRenderer.invoke(callChannel, name, input)]),
);

const bridge = {
  ...verbs,
  on: (push, listener) => {
    if (!pushNames.includes(push)) return () => undefined;
    const receive = (_: unknown, name: string, payload: unknown): void => {
      if (name === push) listener(payload as never);
    };
    ipcRenderer.on(pushChannel, receive);
    return () => ipcRenderer.removeListener(pushChannel, receive);
  },
} as Bridge;

contextBridge.exposeInMainWorld('luisterpost', bridge);
