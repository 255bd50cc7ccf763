package nl.veerkrachtigebuurten.fitcheck;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** From which page one begins to set up a fit check, as the address says it. */
record FitStart(
        @BindParam("plan") @Nullable Long plan,
        @BindParam("interventie") @Nullable Long intervention) {}
