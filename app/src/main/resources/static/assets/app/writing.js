// Saves a part as its writer leaves a field, and says so. Without this script the Save button does the same.
const PAUSE = 2500
const AGAIN = 10000
const LONGEST_WAIT = 4000

class Writing {
  constructor(form) {
    this.form = form
    this.line = form.querySelector('[data-saved]') || document.querySelector('[data-saved]')
    this.keepHeight()
    this.last = this.words()
    this.saving = false
    form.addEventListener('change', () => this.save())
    form.addEventListener('input', () => this.later(PAUSE))
    form.addEventListener('submit', (event) => this.submitted(event))
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.save(true) })
    window.addEventListener('beforeunload', (event) => { if (!this.sent && this.unsaved()) event.preventDefault() })
  }

  // The line is as high before it speaks as after, or the button would move from under the pointer as it is pressed.
  keepHeight() {
    if (!this.line) return
    if (!this.line.textContent.trim()) this.line.textContent = '\u00a0'
    this.line.style.minHeight = this.line.offsetHeight + 'px'
  }

  // Leaving the last field and pressing Save come together: the button waits for what is on its way, or the writer would
  // seem to have written against themselves.
  submitted(event) {
    clearTimeout(this.timer)
    if (this.saving && !this.waiting) {
      event.preventDefault()
      this.waiting = setTimeout(() => this.form.requestSubmit(event.submitter), LONGEST_WAIT)
      this.goOn = () => { clearTimeout(this.waiting); this.form.requestSubmit(event.submitter) }
      return
    }
    this.sent = true
  }

  words() {
    const fields = new URLSearchParams(new FormData(this.form))
    fields.delete('_csrf')
    fields.delete('version')
    return fields.toString()
  }

  unsaved() { return this.words() !== this.last }

  later(wait) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), wait)
  }

  async save(leaving = false) {
    if (this.sent || this.saving || this.clashed || !this.unsaved()) return
    clearTimeout(this.timer)
    this.saving = true
    const sending = this.words()
    this.say('Saving …')
    try {
      const answer = await fetch(this.form.action, {
        method: 'POST',
        headers: { 'X-Quiet': 'yes' },
        body: new URLSearchParams(new FormData(this.form)),
        keepalive: leaving
      })
      await this.heard(answer, sending)
    } catch {
      this.say('Not saved yet: there is no connection. Your words are still here and we will try again.')
      this.wait = AGAIN
    } finally {
      this.saving = false
    }
    if (this.goOn && !this.sent) return this.goOn()
    if (!this.clashed && this.unsaved()) this.later(this.wait || PAUSE)
    this.wait = 0
  }

  async heard(answer, sending) {
    if (answer.redirected && new URL(answer.url).pathname.startsWith('/sign-in')) {
      this.say('Not saved yet: you have been signed out. Your words are still here. Press Save to sign in again and carry on.')
    } else if (answer.status === 409) {
      const other = await answer.json().catch(() => ({}))
      this.clashed = true
      this.say((other.by || 'Somebody else') + ' saved this part while you were writing. Press Save to see both texts.')
    } else if (answer.ok) {
      const saved = await answer.json()
      const version = this.form.querySelector('input[name=version]')
      if (version && saved.version !== undefined) version.value = saved.version
      this.last = sending
      this.say('Saved a moment ago')
    } else if (answer.status === 503) {
      this.say('Not saved yet: we cannot reach the records now. Your words are still here and we will try again.')
      this.wait = AGAIN
    } else {
      this.say('Not saved yet. Press Save to see why.')
    }
  }

  say(words) {
    if (this.line) this.line.textContent = words
  }
}

document.querySelectorAll('form[data-autosave]').forEach((form) => new Writing(form))
