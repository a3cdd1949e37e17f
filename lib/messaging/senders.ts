import type { Sender } from '../platform/channel.ts';
import type { MessageName } from './protocol.ts';

/**
 * Who may send what. A script in a web page may ask for a verdict and for help to show it;
 * what concerns the policy itself is for our own pages.
 */
export const senders: Record<MessageName, readonly Sender['kind'][]> = {
  'page:hello': ['content', 'page'],
  'page:prepare': ['content'],
  'page:status': ['content'],
  'draft:check': ['content', 'page'],
  'guideline:open': ['content', 'page'],
  'policy:read': ['page'],
};
