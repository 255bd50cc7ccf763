package nl.veerkrachtigebuurten.writing;

import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The editor asks here what pasted HTML is in Markdown; nothing is kept. */
@Controller
@RequestMapping("/opmaak")
class PastedTextController {

    @PostMapping(produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    @ResponseBody
    @ForMembers
    String create(@RequestParam(defaultValue = "") String html) {
        return PastedText.markdown(html);
    }
}
