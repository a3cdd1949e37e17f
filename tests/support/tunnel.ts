import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Tunnel {
  port: number;
  close(): Promise<void>;
}

/** A proxy that leads every TLS connection, whatever host it is for, to one local port. */
export async function startTunnel(target: number): Promise<Tunnel> {
  const server = createServer((_request, response) => response.writeHead(502).end());
  const open = new Set<{ destroy(): void }>();
  server.on('connect', (_request, client, head) => {
    const upstream = connect(target, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      // Browsers drop connections without a goodbye; the other side goes with it.
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        (socket === client ? upstream : client).destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
