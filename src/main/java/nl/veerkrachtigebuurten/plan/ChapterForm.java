package nl.veerkrachtigebuurten.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the form of a new chapter submits; its text comes later. */
record ChapterForm(@NotBlank @Size(max = 120) String title) {}
