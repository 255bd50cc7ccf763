package nl.veerkrachtigebuurten.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/inloggen")
class SignInController {

    @GetMapping
    @Public
    String blank() {
        return "access/sign-in";
    }
}
