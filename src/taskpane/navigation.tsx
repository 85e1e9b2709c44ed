import * as React from "react";
import { IconButton } from "office-ui-fabric-react/lib/Button";
import { Icon } from "office-ui-fabric-react/lib/Icon";
import { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
import { words } from "../words/language";
import { PANE_VIEWS, type PaneView } from "../workbook/pane-requests";
import { VIEWS } from "./views";

export interface NavigationProps {
  readonly shown: PaneView;
  readonly onShow: (view: PaneView) => void;
}

/** Id of the element that names the view's panel; a view of the menu is named by the menu's button. */
export const tabId = (view: PaneView): string => (VIEWS[view].place === "tab" ? `tab-${view}` : MENU_ID);

const MENU_ID = "more-views";

const viewsAt = (place: "tab" | "menu"): readonly PaneView[] =>
  PANE_VIEWS.filter((view) => VIEWS[view].place === place);

/** The views that work is done in as tabs, the others in a menu behind them. */
export function Navigation({ shown, onShow }: NavigationProps): JSX.Element {
  const { label, names } = words().pane.views;
  return (
    <nav className="navigation" aria-label={label}>
      <Pivot
        headersOnly
        selectedKey={VIEWS[shown].place === "tab" ? shown : null}
        onLinkClick={(item) => item && onShow(item.props.itemKey as PaneView)}
        getTabId={(key) => tabId(key as PaneView)}
        focusZoneProps={{ "aria-label": label }}
      >
        {viewsAt("tab").map((view) => (
          <PivotItem
            key={view}
            itemKey={view}
            headerText={names[view]}
            onRenderItemLink={() => (
              <span className="navigation-tab">
                <Icon iconName={VIEWS[view].icon} />
                <span>{names[view]}</span>
              </span>
            )}
          />
        ))}
      </Pivot>
      <MoreViews shown={shown} onShow={onShow} />
    </nav>
  );
}

function MoreViews({ shown, onShow }: NavigationProps): JSX.Element {
  const { more, names } = words().pane.views;
  const isShown = VIEWS[shown].place === "menu";
  const name = isShown ? `${more}: ${names[shown]}` : more;
  return (
    <IconButton
      id={MENU_ID}
      className={isShown ? "navigation-more is-shown" : "navigation-more"}
      ariaLabel={name}
      title={name}
      iconProps={{ iconName: "More" }}
      // The three dots say it already.
      onRenderMenuIcon={() => null}
      menuProps={{
        items: viewsAt("menu").map((view) => ({
          key: view,
          text: names[view],
          iconProps: { iconName: VIEWS[view].icon },
          canCheck: true,
          isChecked: view === shown,
          onClick: () => onShow(view),
        })),
      }}
    />
  );
}
