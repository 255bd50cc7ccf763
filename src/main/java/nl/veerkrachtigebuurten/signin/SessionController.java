package nl.veerkrachtigebuurten.signin;

import nl.veerkrachtigebuurten.access.ForMembers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Being asked for is enough to keep a session alive. */
@Controller
@RequestMapping("/sessie")
class SessionController {

    @GetMapping
    @ForMembers
    ResponseEntity<Void> show() {
        return ResponseEntity.noContent().build();
    }
}
