import { describe, expect, test } from 'vitest';
import { findBrowser, usualPlaces } from './browsers.mjs';

describe('usualPlaces', () => {
  test('asks every folder in PATH for Chromium before it asks for Chrome', () => {
    const places = usualPlaces('chromium', { platform: 'linux', env: { PATH: '/a:/b' } });
    expect(places.slice(0, 3)).toEqual(['/a/chromium', '/b/chromium', '/a/google-chrome']);
  });
  test('puts snaps last', () => {
    const places = usualPlaces('chromium', { platform: 'linux', env: { PATH: '/snap/bin:/usr/local/bin' } });
    expect(places.indexOf('/snap/bin/chromium')).toBeGreaterThan(places.indexOf('/usr/local/bin/chrome'));
  });
  test('looks among the applications of macOS', () => {
    const places = usualPlaces('chromium', { platform: 'darwin', home: '/Users/ada' });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });
  test('looks among the programs of Windows, and skips folders that it does not have', () => {
    const places = usualPlaces('chromium', { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } });
    expect(places).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
    ]);
  });
});

describe('findBrowser', () => {
  test('takes the browser that the variable names', async () => {
    const env = { FIREFOX_PATH: process.execPath, PATH: '/nowhere' };
    await expect(findBrowser('firefox', env)).resolves.toBe(process.execPath);
  });
  test('looks for each engine under its own names', () => {
    const machine = { platform: 'linux', env: { PATH: '/a' } };
    expect(usualPlaces('firefox', machine)).toEqual(['/a/firefox-esr', '/a/firefox']);
    expect(usualPlaces('webkit', machine)).toEqual(['/a/WebKitWebDriver']);
  });
  test('takes no WebKitWebDriver without a display for its browser', async () => {
    await expect(findBrowser('webkit', { PATH: '/nowhere' })).resolves.toBeUndefined();
  });
  test('says what CHROME_PATH holds when it is not a browser', async () => {
    await expect(findBrowser('chromium', { CHROME_PATH: '/nowhere' })).rejects.toThrow(
      'CHROME_PATH is "/nowhere", which is no Chromium that starts',
    );
  });
  test('finds nothing where there is nothing', async () => {
    await expect(findBrowser('chromium', { PATH: '/nowhere' })).resolves.toBeUndefined();
  });
});
