// What a citizen does after filing, in WebKit, the engine of Safari.
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { describeFollowingJourney } from './describe-following-journey.ts';
import { following } from './drivers/box-page.ts';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';

const webKit = await startWebKit();
await describeFollowingJourney({
  engine: 'WebKit',
  openPage: async () => new WebKitBoxPage(await webKit.open(), following),
  close: () => webKit.stop(),
});
