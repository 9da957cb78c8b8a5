import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Portal } from './Portal';

/** What a tool of the plugin answers to an agent that acts as somebody. */
export async function askAgent<T>(
  portal: Portal,
  options: { as: string; tool: string; input: Record<string, unknown> },
): Promise<T> {
  const token = await portal.api.tokenOf(options.as);
  const client = new Client({ name: 'an agent', version: '1' });
  await client.connect(
    new StreamableHTTPClientTransport(
      new URL(`${portal.api.url}/api/mcp-actions/v1`),
      {
        requestInit: {
          headers: { authorization: `Bearer ${token}`, connection: 'close' },
        },
      },
    ),
  );
  try {
    const answer = await client.callTool({
      name: `ai-governance.${options.tool}`,
      arguments: options.input,
    });
    if (answer.isError) throw new Error(JSON.stringify(answer.content));
    return answer.structuredContent as T;
  } finally {
    await client.close();
  }
}
