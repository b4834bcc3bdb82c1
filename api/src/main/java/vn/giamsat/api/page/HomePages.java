package vn.giamsat.api.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in. */
@Controller
class HomePages {

    @GetMapping("/")
    String home() {
        return "redirect:/delegations";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
