// The day itself: the old record closes, the new one begins, and nobody is in two classes.
#include <algorithm>

#include "base/text.hpp"
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

/// Rows of who stands for him, of every time: those that hold, and those that the closing of the record ended
/// before they began.
struct Standing {
    std::vector<Guardianship> hold, never_began;
};
Standing standing_of(Tx& tx, const Pupil& from) {
    Standing rows;
    tx.everywhere(both_agreed, [&] {
        const Condition his = where<&Guardianship::pupil_id> == from.id;
        const Reader all = tx.as_of({});
        rows.hold = all.all<Guardianship>(his);
        if (!from.valid_to) return;
        rows.never_began = all.all<Guardianship>(Selection{
            .condition = his && where<&Guardianship::valid_from> > *from.valid_to, .with_ended = true});
    });
    return rows;
}

/// What was cut off at the end of a record goes on, as strictly as anything that was to follow.
void go_on(Guardianship& row, const std::vector<Guardianship>& never_began) {
    row.valid_to.reset();
    for (const Guardianship& later : never_began) {
        if (later.guardian_id != row.guardian_id || later.custody <= row.custody) continue;
        row.custody = later.custody;
        row.custody_note = later.custody_note;
        row.may_collect = row.may_collect && later.may_collect;
        row.legal = row.legal && later.legal;
    }
}

/// With the days that a judgment set: only what is over by the first day at the new school stays behind.
void carry_family(Tx& tx, const Pupil& from, const Pupil& to) {
    const Standing rows = standing_of(tx, from);
    for (Guardianship row : rows.hold) {
        const bool cut_off = from.valid_to && row.valid_to == from.valid_to;
        if (cut_off) go_on(row, rows.never_began);
        if (row.valid_to && *row.valid_to < to.valid_from) continue;
        row.id = {};
        row.pupil_id = to.id;
        row.valid_from = std::max(row.valid_from, to.valid_from);
        tx.put(row);
    }
}

void carry_all(Tx& tx, const Arrival& arrival, const Pupil& from, const Pupil& to) {
    const Date last_day = from.valid_to ? std::min(*from.valid_to, arrival.day - 1) : arrival.day - 1;
    carry_family(tx, from, to);
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

/// Whether a row of today at another school names the person.
template <auto Person>
bool holds_elsewhere(const Reader& all, Id<org::School> here, Id<people::Person> person) {
    using Row = owner_of<Person>;
    std::vector<Row> rows;
    std::vector<RowMeta> metas;
    constexpr int most = 100;
    rows.reserve(most + 1);  // the addresses that fetch writes to must stay
    all.fetch(
        all.catalog().of(type_key<Row>()), {.condition = where<Person> == person, .limit = most},
        [&]() -> void* { return &rows.emplace_back(); }, &metas);
    return std::any_of(metas.begin(), metas.end(), [&](const RowMeta& meta) { return meta.school != here; });
}

/// A number alone makes nobody of another school this school's.
void require_unclaimed(Tx& tx, Id<org::School> here, Id<Person> person) {
    tx.everywhere("a number names one person on the whole server", [&] {
        if (holds_elsewhere<&people::StaffMember::person_id>(tx, here, person)
            || holds_elsewhere<&Guardianship::guardian_id>(tx, here, person)
            || holds_elsewhere<&Pupil::person_id>(tx, here, person))
            stop(ProblemKind::conflict, "id", "person_elsewhere");
    });
}

/// Of whom the server knows nothing under that number yet, or whom name, birth date and number name.
Id<Person> person_from_outside(Tx& tx, const Transfer& own, Id<org::School> here) {
    const Entity& entity = tx.catalog().of(type_key<Person>());
    if (own.personal_number) {
        const Reader all = tx.unscoped("a number names one person on the whole server");
        const auto known =
            all.first<Person>(all.equal(entity, *entity.find("personal_number"), *own.personal_number));
        const bool same = known && known->birth_date == own.birth_date
                          && text::fold(known->full_name) == text::fold(own.full_name);
        if (known && !same) stop(ProblemKind::conflict, "id", "number_of_another");
        if (known) {
            require_unclaimed(tx, here, known->id);
            tx.note_read({&entity, known->id.value, here.value, "personal_number"});
            return known->id;
        }
    }
    return tx
        .put(Person{.full_name = own.full_name,
                    .birth_date = own.birth_date,
                    .sex = own.sex,
                    .personal_number = own.personal_number})
        .id;
}

/// The day that the old school named; else that of the release.
std::optional<Date> let_go_from(const Reader& reader, const Transfer& own) {
    if (own.effective_on) return own.effective_on;
    const auto package = reader.first<TransferPackage>(where<&TransferPackage::transfer_id> == own.id);
    return package ? std::optional(package->released_on) : std::nullopt;
}

Pupil enrol_linked(Tx& tx, const Arrival& arrival, Id<org::School> here) {
    Pupil pupil;
    tx.everywhere(both_agreed, [&] {
        const auto other = other_side(tx, arrival.own);
        const auto origin = other && other->pupil_id
                                ? tx.as_of({}).first<Pupil>(where<&Pupil::id> == *other->pupil_id)
                                : std::nullopt;
        if (!origin) stop(ProblemKind::conflict, "id", "record_gone");
        require(check_move({.first = arrival.day,
                            .record_began = origin->valid_from,
                            .let_go_from = let_go_from(tx, arrival.own)}));
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

Pupil enrol_from_outside(Tx& tx, const Arrival& arrival, Id<org::School> here) {
    Pupil pupil;
    tx.as_system("a person whom no school of the server knows", [&] {
        pupil = begin_record(tx, arrival, person_from_outside(tx, arrival.own, here));
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
    const Pupil pupil = own.other_code.empty() ? enrol_from_outside(tx, arrival, meta.school)
                                               : enrol_linked(tx, arrival, meta.school);
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
