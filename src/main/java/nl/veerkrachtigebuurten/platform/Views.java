package nl.veerkrachtigebuurten.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The two ways a form submission ends. */
public final class Views {

    private Views() {}

    /** The form again, with what was typed and what is wrong with it. */
    public static ModelAndView invalid(String form) {
        return new ModelAndView(form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    public static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
