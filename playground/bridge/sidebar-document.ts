/** A page of the script with google.script in it: `shim` is the bundled client-shim.ts. */
export function sidebarDocument(html: string, shim: string, functions: readonly string[]): string {
  const client = `<script data-functions="${functions.join(' ')}">${shim.replaceAll('</script', '<\\/script')}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return client + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + client + html.slice(at);
}
