import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountViews } from '../../components/card/mount.tsx';
import { cardStyle } from '../../components/card/style.ts';
import { offerViews, withStyle } from '../../lib/content/views.ts';

/** The card and the hold, brought in by the background when someone first writes in a frame. */
export default defineUnlistedScript(() => offerViews(withStyle(mountViews, cardStyle)));
