// The day itself: the old record closes, the new one begins, and nobody is in two classes.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

using people::Guardianship;
using people::Person;
using people::Pupil;
using people::PupilState;

constexpr std::string_view both_agreed = "the old school released him, the new one took him";

struct Arrival {
    Transfer own;
    classes::Class into;
    Date day;
    std::string code;
};

/// Rows that hang on the old record go along as they stood on its last day, where `change` says so.
template <class Row, class Change> void carry(Tx& tx, const Pupil& from, Date last_day, Change change) {
    std::vector<Row> rows;
    tx.everywhere(both_agreed,
                  [&] { rows = tx.as_of(last_day).template all<Row>(where<&Row::pupil_id> == from.id); });
    for (Row& row : rows) {
        row.id = {};
        if (change(row)) tx.put(row);
    }
}

void carry_all(Tx& tx, const Arrival& arrival, const Pupil& from, const Pupil& to) {
    const Date last_day = from.valid_to ? std::min(*from.valid_to, arrival.day - 1) : arrival.day - 1;
    carry<Guardianship>(tx, from, last_day, [&](Guardianship& row) {
        row.pupil_id = to.id;
        row.valid_from = to.valid_from;
        row.valid_to.reset();
        return true;
    });
    carry<people::PupilPolicy>(tx, from, last_day, [&](people::PupilPolicy& row) {
        row.pupil_id = to.id;
        row.valid_from = to.valid_from;
        return !row.valid_to || *row.valid_to >= row.valid_from;
    });
    carry<people::PupilProfile>(tx, from, last_day, [&](people::PupilProfile& row) {
        row.pupil_id = to.id;
        return true;
    });
    carry<people::PupilYear>(tx, from, last_day, [&](people::PupilYear& row) {
        row.pupil_id = to.id;
        return row.year_id == arrival.into.year_id;
    });
    carry<people::CareRecord>(tx, from, last_day, [&](people::CareRecord& row) {
        row.pupil_id = to.id;
        return true;
    });
}

/// Until the day before he is the old school's. He may have left it before.
void close_origin(Tx& tx, const Pupil& pupil, Date first_day, const std::string& destination) {
    if (pupil.valid_to && *pupil.valid_to < first_day) return;
    people::change_state(tx, {.pupil_id = pupil.id,
                              .state = PupilState::transferred_out,
                              .day = first_day - 1,
                              .destination = destination});
}

Pupil begin_record(Tx& tx, const Arrival& arrival, Id<Person> person) {
    const auto entry = codes::find_code(tx, "entry_type", "transferred", arrival.day);
    const Pupil pupil = tx.put(Pupil{.person_id = person,
                                     .code = arrival.code,
                                     .campus_id = arrival.into.campus_id,
                                     .valid_from = arrival.day,
                                     .entry_type_id = entry ? std::optional(entry->id) : std::nullopt,
                                     .previous_school = arrival.own.other_school});
    tx.put(people::PupilStatus{.pupil_id = pupil.id, .valid_from = arrival.day});
    return pupil;
}

void put_into_class(Tx& tx, const Arrival& arrival, const Pupil& pupil) {
    tx.put(classes::Enrolment{.pupil_id = pupil.id,
                              .class_id = arrival.into.id,
                              .reason = "Chuyển đến",
                              .valid_from = arrival.day});
}

/// Of whom the server knows nothing under that number yet.
Id<Person> person_from_outside(Tx& tx, const Transfer& own) {
    const Entity& entity = tx.catalog().of(type_key<Person>());
    if (own.personal_number) {
        const Reader all = tx.unscoped("a number names one person on the whole server");
        const auto known =
            all.first<Person>(all.equal(entity, *entity.find("personal_number"), *own.personal_number));
        if (known && known->birth_date != own.birth_date)
            stop(ProblemKind::conflict, "id", "number_of_another");
        if (known) return known->id;
    }
    return tx
        .put(Person{.full_name = own.full_name,
                    .birth_date = own.birth_date,
                    .sex = own.sex,
                    .personal_number = own.personal_number})
        .id;
}

Pupil enrol_linked(Tx& tx, const Arrival& arrival, Id<org::School> here) {
    Pupil pupil;
    tx.everywhere(both_agreed, [&] {
        const auto other = other_side(tx, arrival.own);
        const auto origin = other && other->pupil_id
                                ? tx.as_of({}).first<Pupil>(where<&Pupil::id> == *other->pupil_id)
                                : std::nullopt;
        if (!origin) stop(ProblemKind::conflict, "id", "record_gone");
        require(check_move({.first = arrival.day, .record_began = origin->valid_from}));
        const std::string name = tx.get(here).name;
        const auto school = tx.first<org::School>(where<&org::School::code> == arrival.own.other_code);
        tx.in_school(school->id, [&] { close_origin(tx, *origin, arrival.day, name); });
        tx.in_school(here, [&] {
            pupil = begin_record(tx, arrival, origin->person_id);
            carry_all(tx, arrival, *origin, pupil);
            put_into_class(tx, arrival, pupil);
        });
    });
    return pupil;
}

Pupil enrol_from_outside(Tx& tx, const Arrival& arrival) {
    Pupil pupil;
    tx.as_system("a person whom no school of the server knows", [&] {
        pupil = begin_record(tx, arrival, person_from_outside(tx, arrival.own));
        put_into_class(tx, arrival, pupil);
    });
    return pupil;
}

Arrival arrival_of(const Tx& tx, const Transfer& own, const Placement& placement) {
    const auto class_id = placement.class_id ? placement.class_id : own.class_id;
    if (!class_id) stop(ProblemKind::invalid, "class_id", "class_needed");
    const auto day = placement.effective_on ? placement.effective_on : own.effective_on;
    const classes::Class into = tx.get(*class_id);
    const calendar::SchoolYear year = tx.get(into.year_id);
    const Arrival arrival{own, into, day.value_or(tx.today()), placement.code};
    Findings findings =
        check_move({.first = arrival.day, .class_year_from = year.first_day, .class_year_to = year.last_day});
    const bool reason = !placement.note.empty() || (into.id == own.class_id && !own.note.empty());
    const Findings place = check_place(place_in(tx, into, arrival.day, own.id), reason);
    findings.insert(findings.end(), place.begin(), place.end());
    require(std::move(findings));
    return arrival;
}

}  // namespace

Transfer enrol(Tx& tx, const Placement& placement) {
    const Transfer own = begin_step(tx, placement.id, Step::enrol);
    const Arrival arrival = arrival_of(tx, own, placement);
    RowMeta meta;
    Transfer row;
    meta = tx.load(tx.catalog().of(type_key<Transfer>()), own.id.value, &row);
    const Pupil pupil =
        own.other_code.empty() ? enrol_from_outside(tx, arrival) : enrol_linked(tx, arrival, meta.school);
    return settle(tx, own, TransferState::enrolled, [&](Transfer& side) {
        side.effective_on = arrival.day;
        if (side.direction != Direction::in) return;
        side.pupil_id = pupil.id;
        side.person_id = pupil.person_id;
        side.personal_number.reset();
        side.class_id = arrival.into.id;
        if (!placement.note.empty()) side.note = placement.note;
    });
}

Transfer close(Tx& tx, const Closing& closing) {
    const Transfer own = begin_step(tx, closing.id, Step::close);
    auto effective = own.effective_on;
    if (own.other_code.empty()) {
        if (closing.effective_on) effective = closing.effective_on;
        if (!effective) stop(ProblemKind::invalid, "effective_on", "day_needed");
        const Pupil pupil = tx.get(*own.pupil_id);
        require(check_move({.first = *effective, .record_began = pupil.valid_from}));
        close_origin(tx, pupil, *effective, own.other_school);
    }
    return settle(tx, own, TransferState::origin_closed, [&](Transfer& row) {
        row.effective_on = effective;
        if (row.direction == Direction::out && !closing.decision.empty()) row.decision = closing.decision;
    });
}

}  // namespace truong::transfers
