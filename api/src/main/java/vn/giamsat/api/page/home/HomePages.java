package vn.giamsat.api.page.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way in. */
@Controller
class HomePages {

    /** Who is in the past stays there. */
    @GetMapping("/")
    String home(
            RedirectAttributes address,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String seenBy) {
        address.addAttribute("asOf", asOf);
        address.addAttribute("seenBy", seenBy);
        return "redirect:/delegations";
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }
}
