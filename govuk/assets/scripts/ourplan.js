// Enhancements only: every page works without this.
import { initAll } from './govuk-frontend.js'

initAll()
