/** What the tests put into the page. */
interface Window {
  longTasks: number[]
  tanuTest: {
    log: { at: number; what: 'input' | 'red' | 'status'; field: string; text: string; wrong: boolean }[]
    spoken: number
  }
}
