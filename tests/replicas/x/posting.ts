export interface Outgoing {
  texts: string[];
  kind: 'post' | 'reply' | 'quote';
  /** Set when the post is to go out later. */
  at?: string;
}

/** Sends a post to the server and tells the page about it. */
export async function send(post: Outgoing): Promise<void> {
  const response = await fetch('/api/posts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(post),
  });
  if (!response.ok) throw new Error(`The server answered ${response.status} to a post`);
  window.dispatchEvent(new CustomEvent<Outgoing>('replica:posted', { detail: post }));
}
