import "./errors.js";
import "./unsaved.js";
import "./moment.js";
import "./session.js";
