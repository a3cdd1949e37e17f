import { Composer } from './composer.tsx';
import { DirectMessages } from './direct-messages.tsx';
import { Modal } from './modal.tsx';
import { go, usePath } from './router.ts';
import { Seen, seenPost, Timeline, Toast } from './timeline.tsx';

const close = () => history.back();

/** /compose/post opens over whatever was there; reached directly, it opens over home. */
function ComposeModal() {
  const query = new URLSearchParams(location.search);
  const about = seenPost(query.get('quote') ?? query.get('in_reply_to') ?? '');
  const kind = query.has('quote') ? 'quote' : query.has('in_reply_to') ? 'reply' : 'post';
  return (
    <Modal title="Compose" onClose={close}>
      {kind === 'reply' && about && <Seen {...about} />}
      <Composer kind={kind} button="tweetButton" autoFocus onPosted={close} />
      {kind === 'quote' && about && <Seen {...about} />}
    </Modal>
  );
}

function Home() {
  return (
    <main>
      <h1>Home</h1>
      <Composer kind="post" button="tweetButtonInline" />
      <Timeline />
    </main>
  );
}

function Status({ id }: { id: string }) {
  const post = seenPost(id);
  return (
    <main>
      <h1>Post</h1>
      {post && <Seen {...post} />}
      <div data-testid="inline_reply_offscreen">
        <Composer kind="reply" button="tweetButtonInline" />
      </div>
    </main>
  );
}

export function App() {
  const path = usePath();
  const status = /^\/\w+\/status\/(\d+)$/.exec(path)?.[1];
  return (
    <>
      <nav aria-label="Primary">
        <strong>𝕏</strong>
        <button type="button" onClick={() => go('/home')}>
          Home
        </button>
        <button type="button" onClick={() => go('/i/chat')}>
          Chat
        </button>
        <button type="button" data-testid="SideNav_NewTweet_Button" onClick={() => go('/compose/post')}>
          Post
        </button>
      </nav>
      {path.startsWith('/i/chat') ? <DirectMessages /> : status ? <Status id={status} /> : <Home />}
      {path === '/compose/post' && <ComposeModal />}
      <Toast />
    </>
  );
}
