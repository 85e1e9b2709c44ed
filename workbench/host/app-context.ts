/** What the host tells the add-in about itself when it starts. */
export interface AppContextOptions {
  readonly appId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: readonly (readonly [string, string])[];
}

/**
 * The requirement sets the workbench answers yes to. Excel's own sets up to 1.15 are where the library stops; of each the
 * workbench has the part `classes.ts` lists, and the rest fails by name. `CustomFunctions` is the runtime's private
 * set: 1.7 makes it send results as arrays, 1.9 lets it ask for features.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.9",
  CompressedFile: "1.1",
};

const EXCEL_ON_THE_WEB = 16;
const READ_AND_WRITE = 1;
const DOCUMENT_OPENED = "documentOpened";
const CONTAINER = 1;
const SHOWN_AS_TASK_PANE = 2;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext({ appId, locale, documentUrl, settings }: AppContextOptions): Record<string, unknown> {
  return {
    _id: appId,
    _appInstanceId: appId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.0",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.0.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    _clientMode: READ_AND_WRITE,
    _settings: settings,
    _reason: DOCUMENT_OPENED,
    _osfControlType: CONTAINER,
    _eToken: "",
    _correlationId: appId,
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _addinName: "Shorewise",
    _appDomains: [],
    _initialDisplayMode: SHOWN_AS_TASK_PANE,
  };
}
