/**
 * The chosen files in the form that JSON carries.
 *
 * @param {HTMLInputElement} input
 * @returns {Promise<{ name: string, base64: string, contentType?: string }[]>}
 */
export async function readFiles(input) {
  return Promise.all(
    [...(input.files ?? [])].map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      let binary = '';
      for (let at = 0; at < bytes.length; at += 32_768)
        binary += String.fromCharCode(...bytes.subarray(at, at + 32_768));
      return { name: file.name, base64: btoa(binary), ...(file.type === '' ? {} : { contentType: file.type }) };
    }),
  );
}
