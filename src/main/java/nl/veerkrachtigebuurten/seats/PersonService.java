package nl.veerkrachtigebuurten.seats;

import static nl.veerkrachtigebuurten.access.Permission.MANAGE_PEOPLE;

import nl.veerkrachtigebuurten.access.ForMembers;
import nl.veerkrachtigebuurten.access.Member;
import nl.veerkrachtigebuurten.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PersonService {

    private final People people;

    PersonService(People people) {
        this.people = people;
    }

    @Requires(MANAGE_PEOPLE)
    void describe(long id, PersonForm form) {
        var person = people.get(id);
        person.requireVersion(form.version());
        person.describe(form.name(), form.email(), form.phone());
        person.agree(form.contactShown(), form.namePublic());
    }

    @ForMembers
    void agree(Member member, DetailsForm form) {
        var person = people.get(member.personId());
        person.requireVersion(form.version());
        person.describe(person.name(), person.email(), form.phone());
        person.agree(form.contactShown(), form.namePublic());
    }
}
