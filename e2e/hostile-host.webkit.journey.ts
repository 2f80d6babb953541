// EMB-1 and EMB-3 in WebKit: what a page that was broken into can learn of what is typed in the box, and do to it.
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';
import { describeHostileHost } from './hosts/describe-hostile-host.ts';

const webKit = await startWebKit();
await describeHostileHost({
  engine: 'WebKit',
  open: async () => {
    const driver = await webKit.open();
    // Thousands of messages are one script, on a machine that may be busy with other tests.
    await driver.manage().setTimeouts({ script: 240_000 });
    return {
      page: new WebKitBoxPage(driver),
      visit: async (address) => {
        await driver.switchTo().defaultContent();
        await driver.get(address);
      },
      typeInPage: async (text) => {
        await driver.switchTo().defaultContent();
        await driver.executeScript(`document.querySelector('#own').focus()`);
        await driver.actions().sendKeys(text).perform();
      },
      // Of the page and of the box itself they are told by watches in both.
      thrown: () => [],
      close: () => webKit.stop(),
    };
  },
});
