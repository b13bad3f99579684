/**
 * Fills the template index.html. A placeholder is {{name}}; one that the template lacks, or that the build does not
 * know, is an error.
 * @param {string} template
 * @param {Record<string, string>} values
 * @returns {string}
 */
export function fill(template, values) {
  for (const name of Object.keys(values)) {
    if (!template.includes(`{{${name}}}`)) throw new Error(`index.html has no {{${name}}}`)
  }
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name]
    if (value === undefined) throw new Error(`index.html asks for {{${name}}}, which the build does not know`)
    return value
  })
}
