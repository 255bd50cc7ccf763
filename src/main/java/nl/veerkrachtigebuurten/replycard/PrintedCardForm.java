package nl.veerkrachtigebuurten.replycard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The code on a card that was printed before, and given along at the door. */
record PrintedCardForm(
        @NotBlank(message = "{receipt.code.missing}") @Size(max = 60, message = "{card.code.slip}")
        String code) {}
