#include "modules/people/service.hpp"

#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

template <class New> Person person_of(const New& wanted) {
    return {.full_name = wanted.full_name,
            .birth_date = wanted.birth_date,
            .sex = wanted.sex,
            .personal_number = wanted.personal_number};
}

/// The person has no record yet that would let the actor see him; who may write the record is asked all the
/// same, and a campus keeps what is written there.
template <class Row> Row add_first_record(Tx& tx, Person person, Id<Person> Row::*whose, Row row) {
    const Entity& entity = tx.catalog().of(type_key<Row>());
    if (is_never(tx.write_rule(entity)))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    tx.as_system("the first record of a new person", [&] {
        row.*whose = tx.put(person).id;
        row = tx.put(row);
    });
    return row;
}

void begin_state(Tx& tx, const Pupil& pupil) {
    tx.put(PupilStatus{.pupil_id = pupil.id, .valid_from = pupil.valid_from});
}

bool leaves(PupilState state) {
    return state == PupilState::transferred_out || state == PupilState::dropped_out
           || state == PupilState::completed || state == PupilState::deceased;
}

/// The row that is written as the system stays under a rule about the pupil all the same.
void require_for_pupil(const Tx& tx, Id<Pupil> pupil, Rule rule) {
    const Condition may = tx.ask(rule);
    if (is_never(may) || !tx.exists<Pupil>((where<&Pupil::id> == pupil) && may))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
}

[[noreturn]] void refuse(const std::string& path, const std::string& code) {
    throw Problem(ProblemKind::invalid, {{.path = path, .code = code}});
}

}  // namespace

Pupil register_pupil(Tx& tx, const NewPupil& wanted) {
    Person person = person_of(wanted);
    person.birth_year = wanted.birth_year;
    person.birth_month = wanted.birth_month;
    const Pupil pupil = add_first_record(tx, person, &Pupil::person_id,
                                         Pupil{.code = wanted.code,
                                               .campus_id = wanted.campus_id,
                                               .valid_from = wanted.valid_from.value_or(tx.today())});
    begin_state(tx, pupil);
    return pupil;
}

StaffMember register_staff_member(Tx& tx, const NewStaffMember& wanted) {
    return add_first_record(tx, person_of(wanted), &StaffMember::person_id,
                            StaffMember{.kind = wanted.kind,
                                        .code = wanted.code,
                                        .campus_id = wanted.campus_id,
                                        .valid_from = wanted.valid_from.value_or(tx.today())});
}

Guardianship register_guardian(Tx& tx, const NewGuardian& wanted) {
    tx.get(wanted.pupil_id);
    require_for_pupil(tx, wanted.pupil_id, registrars_near<&Pupil::id>);
    const Guardianship guardianship{.pupil_id = wanted.pupil_id,
                                    .kinship = wanted.kinship,
                                    .contact_order = wanted.contact_order,
                                    .valid_from = tx.today(),
                                    .phone = wanted.phone};
    return add_first_record(tx, person_of(wanted), &Guardianship::guardian_id, guardianship);
}

Guardianship keep_contact(Tx& tx, const Contact& contact) {
    Guardianship row = tx.get(contact.id);
    require_for_pupil(tx, row.pupil_id, keepers<&Pupil::id>);
    if (contact.phone) row.phone = *contact.phone;
    if (contact.email) row.email = *contact.email;
    if (contact.occupation) row.occupation = *contact.occupation;
    if (contact.lives_with) row.lives_with = *contact.lives_with;
    tx.as_system("how to reach somebody is kept by who leads the class", [&] { row = tx.put(row); });
    return row;
}

PupilStatus change_state(Tx& tx, const StateChange& change) {
    Pupil pupil = tx.get(change.pupil_id);
    const DateRange time{pupil.valid_from, pupil.valid_to};
    if (!time.contains(change.day)) refuse("day", "not_his_time");
    const auto now = tx.as_of(change.day).first<PupilStatus>(where<&PupilStatus::pupil_id> == pupil.id);
    if (now && now->state == change.state) refuse("state", "same_state");
    if (now && !may_follow(now->state, change.state)) refuse("state", "state_does_not_follow");
    if (change.state == PupilState::dropped_out && !change.reason_id) refuse("reason_id", "reason_needed");
    const bool planned = leaves(change.state)
                         && tx.as_of({}).exists<PupilStatus>(where<&PupilStatus::pupil_id> == pupil.id
                                                             && where<&PupilStatus::valid_from> > change.day);
    if (planned) refuse("day", "later_state");
    PupilStatus next{.pupil_id = pupil.id,
                     .state = change.state,
                     .reason_id = change.reason_id,
                     .destination = change.destination,
                     .decision = change.decision,
                     .valid_from = change.day};
    if (change.state == PupilState::reserved && !next.reason_id)
        if (const auto kept = codes::find_code(tx, "leaving_reason", "07", change.day))
            next.reason_id = kept->id;
    if (!now || now->valid_from == change.day) {
        if (now) next.id = now->id;
        if (now) next.valid_to = now->valid_to;
        next = tx.put(next);
    } else {
        next.id = now->id;
        next.valid_to = now->valid_to;
        next = tx.change_from(next, change.day);
    }
    if (leaves(change.state)) {
        // The day of leaving is the last one on which the school answers for him.
        pupil.valid_to = change.day;
        tx.put(pupil);
    }
    return next;
}

PupilStatus leave(Tx& tx, const Leaving& leaving) {
    return change_state(tx, {.pupil_id = leaving.id,
                             .state = PupilState::dropped_out,
                             .day = leaving.day,
                             .reason_id = leaving.reason_id,
                             .decision = leaving.decision});
}

PupilStatus reserve(Tx& tx, const Reserving& reserving) {
    return change_state(tx, {.pupil_id = reserving.id,
                             .state = PupilState::reserved,
                             .day = reserving.day,
                             .decision = reserving.decision});
}

CardForm read_card(Tx& tx, const CardText& card) {
    if (is_never(registrars({tx.actor(), tx.catalog().relations(), tx.today()})))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
    const CardReading reading = read_card_text(card.text, provinces(tx));
    CardForm form{.accepted = reading.accepted,
                  .number = reading.number.value_or(""),
                  .old_number = reading.old_number.value_or(""),
                  .full_name = reading.name.value_or(""),
                  .birth_date = reading.birth_date,
                  .sex = reading.sex,
                  .address = reading.address.value_or(""),
                  .issued_on = reading.issue_date};
    for (const Finding& finding : reading.findings)
        (form.faults += form.faults.empty() ? "" : ",") += finding.code;
    return form;
}

DuplicatePair tell_apart(Tx& tx, const Decision& decision) {
    DuplicatePair pair = tx.get(decision.id);
    if (pair.hard) refuse("id", "same_number");
    pair.state = DuplicateState::different;
    pair.reason = decision.reason;
    // Whoever sees the pair keeps the records of both; the rows themselves are the server's.
    tx.as_system("the decision of who keeps the records", [&] { pair = tx.put(pair); });
    return pair;
}

DuplicatePair reopen(Tx& tx, const Decision& decision) {
    DuplicatePair pair = tx.get(decision.id);
    pair.state = DuplicateState::open;
    pair.reason = decision.reason;
    tx.as_system("the decision of who keeps the records", [&] { pair = tx.put(pair); });
    return pair;
}

Provinces provinces(const Reader& reader) {
    std::vector<org::ProvincePeriod> known;
    const Reader all = reader.as_of({}).unscoped("areas are everybody's");
    for (const org::Area& area : all.all<org::Area>(where<&org::Area::level> == org::AreaLevel::province))
        known.push_back({area.code, area.name_vi, area.valid_from, area.valid_to});
    return number_provinces(known);
}

}  // namespace truong::people
