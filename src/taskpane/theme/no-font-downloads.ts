/**
 * Imported before any Fabric control: on being loaded, Fabric declares web fonts on Microsoft's CDN unless it finds
 * this setting. A workbook's add-in must not call servers, and works offline.
 */
Object.assign(window, { FabricConfig: { fontBaseUrl: "" } });
