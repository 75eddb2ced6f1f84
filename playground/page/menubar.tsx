import * as Menubar from '@radix-ui/react-menubar';
import { createContext, useContext, useState } from 'react';

export type MenuItem =
  | { readonly label: string; readonly run: () => void }
  | { readonly label: string; readonly items: readonly MenuItem[] }
  | 'separator';

/** Without items the menu is shown but cannot be opened yet. */
export interface Menu {
  readonly label: string;
  readonly items?: readonly MenuItem[];
}

/** The menus under the title, as in Google Sheets: arrows move, Escape closes and gives the focus back. */
export function MenuBar({ menus }: { menus: readonly Menu[] }) {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  return (
    <OpenMenus value={place}>
      <Menubar.Root className="menubar" aria-label="Menus">
        {menus.map(({ label, items }) => (
          <Menubar.Menu key={label}>
            <Menubar.Trigger className="menubar-title" disabled={items === undefined}>
              {label}
            </Menubar.Trigger>
            <Menubar.Portal container={place}>
              <Menubar.Content className="menu" align="start" sideOffset={2}>
                <Items items={items ?? []} />
              </Menubar.Content>
            </Menubar.Portal>
          </Menubar.Menu>
        ))}
      </Menubar.Root>
      <div ref={setPlace} />
    </OpenMenus>
  );
}

/** Where open menus are put: in the title bar, which they belong to. */
const OpenMenus = createContext<HTMLElement | null>(null);

function Items({ items }: { items: readonly MenuItem[] }) {
  return items.map((item, index) => {
    if (item === 'separator') {
      // biome-ignore lint/suspicious/noArrayIndexKey: a separator has nothing else to be known by
      return <Menubar.Separator key={index} className="menu-separator" />;
    }
    if ('items' in item) return <Submenu key={item.label} label={item.label} items={item.items} />;
    return (
      <Menubar.Item key={item.label} className="menu-item" onSelect={item.run}>
        {item.label}
      </Menubar.Item>
    );
  });
}

function Submenu({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <Menubar.Sub>
      <Menubar.SubTrigger className="menu-item">
        {label}
        <span className="menu-arrow" aria-hidden="true">
          ▸
        </span>
      </Menubar.SubTrigger>
      <Menubar.Portal container={useContext(OpenMenus)}>
        <Menubar.SubContent className="menu" alignOffset={-7}>
          <Items items={items} />
        </Menubar.SubContent>
      </Menubar.Portal>
    </Menubar.Sub>
  );
}
