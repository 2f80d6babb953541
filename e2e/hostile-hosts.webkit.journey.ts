// EMB-6: the box on the worst pages, in WebKit. Its driver finds the box in the page that it opened and in no dialog, knows only names that end in `localhost`,
// and gives up itself where every object has more than it was born with (`host-policies.slow.test.ts` has one that it stands).
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';
import { describeHostileHosts } from './hosts/describe-hostile-hosts.ts';
import { hostileHosts } from './hosts/hostile-hosts.ts';

const webKit = await startWebKit();
await describeHostileHosts({
  engine: 'WebKit',
  hosts: hostileHosts.filter(
    ({ name, around, host, box }) =>
      around === undefined && host === undefined && box?.includes('dialog') !== true && !/^(?:polluted|prototypes with)/.test(name),
  ),
  startBrowser: async () => ({
    openVisitor: async () => {
      const driver = await webKit.open();
      return {
        page: new WebKitBoxPage(driver),
        visit: async (address) => {
          await driver.switchTo().defaultContent();
          await driver.get(address);
        },
        // Of the page itself they are told by its own watch.
        thrown: () => [],
        close: () => driver.quit(),
      };
    },
    close: () => webKit.stop(),
  }),
});
