import { useEffect, useState } from 'react';
import type { Outgoing } from './posting.ts';
import { go } from './router.ts';

const SEEN = [
  {
    id: '1',
    author: 'Mara Lind',
    handle: 'maralind',
    text: 'Three things we learned from a year of customer calls.',
  },
  {
    id: '2',
    author: 'Open Harbour',
    handle: 'openharbour',
    text: 'Doors open at nine. Bring a friend. #harbour',
  },
];

type Posted = Outgoing & { id: number };

function usePosted(): Posted[] {
  const [posted, setPosted] = useState<Posted[]>([]);
  useEffect(() => {
    const add = (event: Event) => {
      if (event instanceof CustomEvent) setPosted((all) => [{ ...event.detail, id: all.length }, ...all]);
    };
    window.addEventListener('replica:posted', add);
    return () => window.removeEventListener('replica:posted', add);
  }, []);
  return posted;
}

export function Toast() {
  const posted = usePosted();
  if (posted.length === 0) return null;
  return (
    <div data-testid="toast" role="alert" className="toast">
      Your post was sent.
    </div>
  );
}

export function Timeline() {
  const posted = usePosted();
  return (
    <section aria-label="Timeline">
      {posted.map((post) => (
        <article key={`mine-${post.id}`} data-testid="tweet">
          <b>You</b> <span className="subtle">@you</span>
          <p data-testid="tweetText">{post.texts.join('\n')}</p>
        </article>
      ))}
      {SEEN.map((post) => (
        <Seen key={post.id} {...post} />
      ))}
    </section>
  );
}

export function Seen({ id, author, handle, text }: (typeof SEEN)[number]) {
  return (
    <article data-testid="tweet">
      <b>{author}</b> <span className="subtle">@{handle}</span>
      <p data-testid="tweetText">{text}</p>
      <button type="button" data-testid="reply" onClick={() => go(`/compose/post?in_reply_to=${id}`)}>
        Reply
      </button>
      <button type="button" data-testid="retweet" onClick={() => go(`/compose/post?quote=${id}`)}>
        Quote
      </button>
      <button type="button" onClick={() => go(`/${handle}/status/${id}`)}>
        Open
      </button>
    </article>
  );
}

export function seenPost(id: string) {
  return SEEN.find((post) => post.id === id);
}
