import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { buildEmbedded } from './cli/build-embedded.ts';
import { permissions } from './lib/platform/permissions.ts';
import { siteMatches } from './lib/sites/matches.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const embedded = buildEmbedded(root);
const digest = createHash('sha256').update(embedded).digest('hex');

/** Public half of a key made for this extension: unpacked builds get the same id everywhere. Stores bring their own. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2Pnk+eH/WfVlgbVj4UpQJnbTa7+pyrSYL6nLgCxopbcgHtf0e1Tm+g0Mbzl/UJChuNnSBqe9c+gCvh2Il8SzOY6Kdxxbme3fyLH4iCADlKaxX/zeFKBKmqdtxCSQ8vswtVzy29Ui2EEyfkqZ5davlOkP/LszXRyf7MEAFd/GH0b6GNl1PxbnyphcuEwB3GDy/qekX98S3uhPLOT9INL62Y6EuuWsjfSTuDe1aVaoUhhV7o3XzPC8VVtNsAmSrj0bhK0H1+bEEm6D/pOhfZ0PRR6fYf0yeaLLAYPTEFmK8eeVqMyc8S1FtwT+mu9JBzcP/5DHpnhNFb5HHR5YgZ9m6wIDAQAB';

const icons = (name: string) =>
  Object.fromEntries([16, 32, 48, 128].map((size) => [size, `/icon/${name}-${size}.png`]));

const commands = {
  'open-card': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_openCard__' },
  'next-finding': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextFinding__' },
  'previous-finding': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_previousFinding__',
  },
};

export default defineConfig({
  // Auto-imports hide dependencies from readers and from the test of the layers.
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Draftguard',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: Object.keys(permissions),
    host_permissions: [...siteMatches],
    // Off in private windows, in both browsers, whatever the person's settings are.
    incognito: 'not_allowed',
    minimum_chrome_version: '137',
    icons: icons('on'),
    action: { default_icon: icons('off'), default_popup: 'popup.html', default_title: 'Draftguard' },
    options_ui: { page: 'desk.html', open_in_tab: true },
    commands,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
    },
    content_scripts: [
      { matches: [...siteMatches], js: ['composer.js'], run_at: 'document_start', all_frames: true },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{6f1d1b8e-0f6b-4c57-9d43-0b6a5d2f7c11}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Firefox takes managed settings without a schema and warns of the key.
        { key: CHROMIUM_KEY, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'embedded-bundle.json', contents: embedded });
    },
  },
  vite: () => ({
    define: { __EMBEDDED_DIGEST__: JSON.stringify(digest) },
    build: { target: ['chrome137', 'firefox140'] },
  }),
});
