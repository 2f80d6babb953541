// The box in WebKit, the engine of Safari. Its automation gives each session a profile that goes with it: a reload is as far as a test
// can go there, a restart of the browser keeps nothing.
import { startWebKit } from '@kotak-aduan/tools/start-webkit';
import { describeBoxJourney } from './describe-box-journey.ts';
import { WebKitBoxPage } from './drivers/webkit-box-page.ts';

const webKit = await startWebKit();
await describeBoxJourney({ engine: 'WebKit', openPage: async () => new WebKitBoxPage(await webKit.open()), close: () => webKit.stop() });
