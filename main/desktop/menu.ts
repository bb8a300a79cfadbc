/** The menu: what the keyboard needs everywhere; Dutch labels come with the roles of the system. */
import { Menu, type MenuItemConstructorOptions } from 'electron';
import { nlWindow } from '../../shared/text/nl-window.ts';

/** Sets the application menu. */
export function setUpMenu(): void {
  const words = nlWindow.menu;
  const template: MenuItemConstructorOptions[] = [
    {
      label: words.app,
      submenu: [{ role: 'quit', label: words.quit }],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
