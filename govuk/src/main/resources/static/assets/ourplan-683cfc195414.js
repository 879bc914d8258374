// Enhancements only: every page works without this.
import { initAll } from './govuk-frontend-4e8b95d53d3c.js'

initAll()
