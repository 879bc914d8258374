// Makes a passkey, or signs in with one. Where a browser cannot, the button stays away and the page says what else to do.
const able = window.PublicKeyCredential && PublicKeyCredential.parseCreationOptionsFromJSON && PublicKeyCredential.parseRequestOptionsFromJSON

async function asked(form) {
  const answer = await fetch(form.dataset.passkeyAsk, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': form.querySelector('input[name=_csrf]').value }
  })
  if (!answer.ok || answer.redirected) throw new Error('refused')
  return answer.json()
}

async function credential(form) {
  const options = await asked(form)
  return form.dataset.passkey === 'add'
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

document.querySelectorAll('form[data-passkey]').forEach((form) => {
  if (!able) return
  form.hidden = false
  form.addEventListener('submit', async (event) => {
    const field = form.querySelector('input[name=credential]')
    const name = form.querySelector('input[name=name]')
    if (field.value || (name && !name.value.trim())) return
    event.preventDefault()
    try {
      field.value = JSON.stringify((await credential(form)).toJSON())
      form.submit()
    } catch {
      form.querySelector('[data-passkey-said]').textContent = form.dataset.passkeyRefused
    }
  })
})
document.querySelectorAll('[data-passkey-unable]').forEach((words) => { words.hidden = Boolean(able) })
