// Saves a part as its writer leaves a field, and says so. Without this script the Save button does the same.
const PAUSE = 2500
const AGAIN = 10000

class Writing {
  constructor(form) {
    this.form = form
    this.line = form.querySelector('[data-saved]') || document.querySelector('[data-saved]')
    this.last = this.words()
    this.saving = false
    form.addEventListener('change', () => this.save())
    form.addEventListener('input', () => this.later(PAUSE))
    form.addEventListener('submit', (event) => this.send(event))
    document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') this.save(true) })
    window.addEventListener('beforeunload', (event) => { if (!this.sent && this.unsaved()) event.preventDefault() })
  }

  // A press of Save waits for the save under way: else the writer would meet their own words as somebody else's.
  send(event) {
    clearTimeout(this.timer)
    if (!this.saving) {
      this.sent = true
    } else {
      event.preventDefault()
      this.pressed = event.submitter || true
    }
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
      this.later(AGAIN)
    } finally {
      this.saving = false
    }
    if (this.pressed) {
      this.form.requestSubmit(this.pressed === true ? undefined : this.pressed)
      return
    }
    if (!this.clashed && this.unsaved()) this.later(PAUSE)
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
    } else {
      this.say('Not saved yet. Press Save to see why.')
    }
  }

  say(words) {
    if (this.line) this.line.textContent = words
  }
}

document.querySelectorAll('form[data-autosave]').forEach((form) => new Writing(form))
