import { findBrowser, type System } from "../../build/find-browser";

function system(platform: NodeJS.Platform, env: System["env"], ...files: string[]): System {
  return { platform, env, exists: (file) => files.includes(file) };
}

const LINUX = { PATH: "/usr/local/bin:/usr/bin" };

describe("finding a browser", () => {
  it("takes the one that is named before any other", () => {
    const env = { ...LINUX, SHOREWISE_BROWSER: "/opt/mine" };
    expect(findBrowser(system("linux", env, "/opt/mine", "/usr/bin/chromium"))).toBe("/opt/mine");
  });

  it("says so when the named one is not there, instead of taking another", () => {
    const env = { ...LINUX, SHOREWISE_BROWSER: "/opt/gone" };
    expect(() => findBrowser(system("linux", env, "/usr/bin/chromium"))).toThrow("/opt/gone");
  });

  it("prefers Chrome to Chromium wherever on the path they are", () => {
    const found = findBrowser(system("linux", LINUX, "/usr/local/bin/chromium", "/usr/bin/google-chrome"));
    expect(found).toBe("/usr/bin/google-chrome");
  });

  it("finds Edge among the programs of Windows", () => {
    const edge = String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`;
    const env = { PROGRAMFILES: String.raw`C:\Program Files`, "PROGRAMFILES(X86)": String.raw`C:\Program Files (x86)` };
    expect(findBrowser(system("win32", env, edge))).toBe(edge);
  });

  it("finds an application that a Mac's user installed for themselves", () => {
    const chrome = "/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findBrowser(system("darwin", { HOME: "/Users/ada" }, chrome))).toBe(chrome);
  });

  it("finds none where there is none", () => {
    expect(findBrowser(system("linux", {}))).toBeUndefined();
    expect(findBrowser(system("win32", {}))).toBeUndefined();
  });
});
