/**
 * The line to the local Discord: requests with their answers, pushed events, and a new line when one breaks.
 *
 * @typedef {(verb: string, given?: Record<string, unknown>) => Promise<any>} Request
 * @param {{ onOpen(hello: any): void, onEvent(event: any): void, onLost(why: 'stopped' | 'renewed'): void }} how
 * @returns {Request}
 */
export function connect({ onOpen, onEvent, onLost }) {
  /** @type {Map<number, { resolve(value: any): void, reject(error: Error): void }>} */
  const waiting = new Map();
  /** @type {WebSocket | undefined} */
  let socket;
  let lastId = 0;
  let failures = 0;

  const open = () => {
    const address = new URL('/people', location.href);
    address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const token = new URLSearchParams(location.search).get('token');
    if (token !== null) address.searchParams.set('token', token);
    socket = new WebSocket(address);
    socket.addEventListener('message', ({ data }) => receive(JSON.parse(data)));
    socket.addEventListener('close', () => void lost());
  };

  const receive = (/** @type {any} */ frame) => {
    if (frame.event === 'hello') {
      failures = 0;
      onOpen(frame);
    } else if (frame.event !== undefined) {
      onEvent(frame);
    } else {
      const request = waiting.get(frame.id);
      waiting.delete(frame.id);
      if (frame.ok) request?.resolve(frame);
      else request?.reject(new Error(frame.error));
    }
  };

  const lost = async () => {
    for (const request of waiting.values()) request.reject(new Error('The connection was lost before an answer came.'));
    waiting.clear();
    onLost((await isTurnedAway()) ? 'renewed' : 'stopped');
    failures++;
    setTimeout(open, Math.min(250 * 2 ** failures, 3000));
  };

  open();
  return (verb, given = {}) =>
    new Promise((resolve, reject) => {
      if (socket?.readyState !== WebSocket.OPEN) {
        reject(new Error('There is no connection to the local Discord just now.'));
        return;
      }
      lastId++;
      waiting.set(lastId, { resolve, reject });
      socket.send(JSON.stringify({ ...given, id: lastId, do: verb }));
    });
}

/** A browser does not tell why a WebSocket failed; a plain request does. 401: a new start has a new token. */
async function isTurnedAway() {
  try {
    const response = await fetch(`/index.html${location.search}`, { method: 'HEAD', cache: 'no-store' });
    return response.status === 401;
  } catch {
    return false;
  }
}
