/** Text as HTML shows it, in an attribute too. Control characters, which HTML does not know, are shown as unknown. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, "\ufffd")
}
