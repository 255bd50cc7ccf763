package nl.veerkrachtigebuurten.photo;

import static nl.veerkrachtigebuurten.access.Permission.ADD_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.EDIT_FINDINGS;
import static nl.veerkrachtigebuurten.access.Permission.READ_PLACES;
import static nl.veerkrachtigebuurten.platform.Views.invalid;
import static nl.veerkrachtigebuurten.platform.Views.redirect;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import nl.veerkrachtigebuurten.buurtscan.Finding;
import nl.veerkrachtigebuurten.buurtscan.SeenFindings;
import nl.veerkrachtigebuurten.platform.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/buurtscans/{scan}/bevindingen/{id}/fotos")
class PhotoController {

    private static final String FORM = "photo/photo-form";

    private final SeenFindings findings;
    private final FindingPhotos photos;
    private final PhotoService service;

    PhotoController(SeenFindings findings, FindingPhotos photos, PhotoService service) {
        this.findings = findings;
        this.photos = photos;
        this.service = service;
    }

    /** The finding that they belong to, as far as the member sees it. */
    @ModelAttribute("finding")
    Finding finding(@PathVariable String scan, @PathVariable long id, @AuthenticationPrincipal Member member) {
        return findings.of(List.of(id), member).stream()
                .filter(finding -> finding.buurtscan().slug().equals(scan))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    @GetMapping("/nieuw")
    @Requires(ADD_FINDINGS)
    String blank(Model model) {
        model.addAttribute("form", PhotoForm.blank());
        return FORM;
    }

    @PostMapping
    @Requires(ADD_FINDINGS)
    ModelAndView create(
            @ModelAttribute(name = "finding", binding = false) Finding finding,
            @ModelAttribute("form") PhotoForm form,
            BindingResult errors,
            @AuthenticationPrincipal Member member)
            throws IOException {
        var key = form.keyOrNew();
        if (!photos.existsByKey(key)) {
            var content = form.content(errors);
            if (photos.idsOf(finding.id()).size() >= FindingPhoto.MOST) {
                errors.rejectValue("file", "photo.many");
            }
            if (errors.hasErrors()) {
                return invalid(FORM);
            }
            service.add(finding, key, content, member);
        }
        return redirect(finding.path());
    }

    @GetMapping("/{photo}")
    @Requires(READ_PLACES)
    ResponseEntity<byte[]> show(
            @ModelAttribute(name = "finding", binding = false) Finding finding, @PathVariable long photo) {
        var shown = photos.findByIdAndFindingId(photo, finding.id()).orElseThrow(NotFoundException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(shown.content());
    }

    @DeleteMapping("/{photo}")
    @Requires(EDIT_FINDINGS)
    ModelAndView delete(@ModelAttribute(name = "finding", binding = false) Finding finding, @PathVariable long photo) {
        service.remove(finding, photo);
        return redirect(finding.path());
    }
}
