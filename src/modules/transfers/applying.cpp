// How a transfer begins: at the pupil's own school or on his guardian's telephone, or at the new school.
#include "modules/transfers/entities.hpp"
#include "platform/store/search.hpp"

namespace truong::transfers {

namespace {

using people::Person;
using people::Pupil;

constexpr std::string_view applied_for = "the application was made by somebody who may make it";

/// His guardian who may decide for him, or whoever keeps his record.
void require_speaker(const Tx& tx, const Pupil& pupil) {
    const bool keeps =
        !is_never(tx.ask(keepers)) && tx.may_write(tx.catalog().of(type_key<Pupil>()), pupil.id.value);
    if (keeps) return;
    const Actor& actor = tx.actor();
    if (actor.hat == Hat::guardian && actor.person) {
        const Reader all = tx.unscoped("whether he stands for this child today");
        using people::Guardianship;
        for (const Guardianship& row :
             all.all<Guardianship>(where<&Guardianship::pupil_id> == pupil.id
                                   && where<&Guardianship::guardian_id> == actor.person))
            if (row.legal && row.custody == people::Custody::full) return;
    }
    stop(ProblemKind::forbidden, "", "forbidden");
}

/// At any school: two at once would each take him away.
bool has_open(Tx& tx, Id<Person> person) {
    bool open = false;
    tx.everywhere("one open transfer for each person, whoever asked", [&] {
        for (const Transfer& row : tx.all<Transfer>(where<&Transfer::person_id> == person))
            if (is_open(row.state)) open = true;
    });
    return open;
}

void require_none_open(Tx& tx, Id<Person> person) {
    if (has_open(tx, person)) stop(ProblemKind::conflict, "pupil_id", "transfer_open");
}

std::optional<Id<org::Grade>> grade_of(const Reader& reader, Id<Pupil> pupil) {
    const Reader all = reader.unscoped("the grade that he is in stands on the application");
    const auto place = all.first<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == pupil);
    return place ? std::optional(all.get(place->class_id).grade_id) : std::nullopt;
}

std::string new_handshake(Tx& tx) {
    std::string text;
    append_id(text, "trf", tx.new_id<Transfer>().value);
    return text;
}

Date answer_due(const Reader& reader, const Transfer& transfer) {
    return due_day(reader, transfer.other_province ? "transfer_answer_far" : "transfer_answer",
                   transfer.applied_on);
}

void name_other(Transfer& row, const org::School& other) {
    row.other_code = other.code;
    row.other_school = other.name;
}

struct Sides {
    Transfer in, out;
    Id<org::School> in_school, out_school;  // zero: none on this server
};

/// What both sides share is taken from the side that applies.
void put_sides(Tx& tx, Sides& sides, const Transfer& shared) {
    const std::string handshake = new_handshake(tx);
    tx.everywhere(applied_for, [&] {
        for (Transfer* row : {&sides.out, &sides.in}) {
            const bool coming = row == &sides.in;
            const Id<org::School> school = coming ? sides.in_school : sides.out_school;
            if (!school) continue;
            row->direction = coming ? Direction::in : Direction::out;
            row->handshake = handshake;
            row->applied_on = shared.applied_on;
            row->answer_due = shared.answer_due;
            row->other_province = shared.other_province;
            row->effective_on = shared.effective_on;
            row->reason = shared.reason;
            row->acted_by = shared.direction;
            row->last_set = tx.change_set();
            row->claim = row->person_id ? std::to_string(row->person_id->value) : handshake;
            tx.in_school(school, [&] { *row = tx.put(*row); });
        }
    });
}

/// Whom number and birth date name, exactly; nobody otherwise.
std::optional<Person> exact_match(const Reader& reader, const NewArrival& wanted) {
    const Reader all = reader.unscoped("an exact number with its birth date, noted as an application");
    const Entity& entity = reader.catalog().of(type_key<Person>());
    const auto same = [&](std::string_view field, const std::optional<std::string>& value) {
        return value && !value->empty() ? all.equal(entity, *entity.find(field), *value) : never();
    };
    for (const Condition& condition :
         {same("personal_number", wanted.personal_number), same("sector_code", wanted.sector_code)}) {
        if (is_never(condition)) continue;
        for (const Person& person : all.all<Person>(condition))
            if (person.birth_date == wanted.birth_date) return person;
    }
    return {};
}

/// Whoever tries numbers leaves an application for each try, and cannot try many.
void require_few(const Reader& reader) {
    const auto most = codes::Norms(reader, reader.today()).of("transfer_applications").maximum;
    const auto noted = reader.count<Transfer>(where<&Transfer::applied_on> == reader.today()
                                              && where<&Transfer::direction> == Direction::in
                                              && where<&Transfer::acted_by> == Direction::in);
    if (most && noted >= *most) stop(ProblemKind::too_many, "", "too_many_applications");
}

/// Stored like any other try, so that it counts: a plain refusal would leave nothing behind.
void refuse_at_once(Transfer& row) {
    row.state = TransferState::refused;
    row.note = "Học sinh đang có một đơn chuyển trường khác chưa xong.";
    row.personal_number.reset();
}

/// The side of the school where the server knows him.
void link_origin(Tx& tx, Sides& sides, const Person& person) {
    const auto known = newest_record(tx, person.id);
    if (!known) return;
    if (known->school == sides.in_school) stop(ProblemKind::conflict, "birth_date", "is_here");
    tx.note_read({&tx.catalog().of(type_key<Person>()), person.id.value, known->school.value,
                  "personal_number,sector_code"});
    if (has_open(tx, person.id)) return refuse_at_once(sides.in);
    const Reader all = tx.unscoped("both schools are named to each other");
    sides.out_school = known->school;
    sides.out.pupil_id = known->pupil.id;
    sides.out.person_id = sides.in.person_id = person.id;
    sides.out.full_name = known->pupil.full_name;
    sides.out.birth_date = known->pupil.birth_date;
    sides.out.sex = known->pupil.sex;
    name_other(sides.in, all.get(known->school));
    name_other(sides.out, all.get(sides.in_school));
}

void choose_target(const Tx& tx, Sides& sides, const NewDeparture& wanted) {
    if (wanted.to_code.empty()) {
        if (wanted.to_school.empty()) stop(ProblemKind::invalid, "to_school", "school_needed");
        sides.out.other_school = wanted.to_school;
        return;
    }
    const auto target = school_by_code(tx, wanted.to_code);
    if (!target) stop(ProblemKind::invalid, "to_code", "school_unknown");
    if (target->id == sides.out_school) stop(ProblemKind::invalid, "to_code", "same_school");
    sides.in_school = target->id;
    name_other(sides.out, *target);
    name_other(sides.in, tx.unscoped("both schools are named to each other").get(sides.out_school));
}

/// What stands on the rows of both schools.
template <class Wish>
Transfer said_of_both(const Tx& tx, const Sides& sides, const Wish& wanted, Direction direction) {
    const bool both_known = sides.in_school && sides.out_school;
    Transfer shared{.direction = direction,
                    .other_province = both_known ? !same_province(tx, sides.in_school, sides.out_school)
                                                 : wanted.other_province,
                    .effective_on = wanted.effective_on,
                    .reason = wanted.reason,
                    .applied_on = tx.today()};
    shared.answer_due = answer_due(tx, shared);
    return shared;
}

}  // namespace

Transfer apply(Tx& tx, const NewDeparture& wanted) {
    Pupil pupil;
    const RowMeta meta = tx.load(tx.catalog().of(type_key<Pupil>()), wanted.pupil_id.value, &pupil);
    require_speaker(tx, pupil);
    if (pupil.valid_to && *pupil.valid_to < tx.today())
        stop(ProblemKind::conflict, "pupil_id", "left_already");
    require_none_open(tx, pupil.person_id);
    if (wanted.effective_on)
        require(check_move({.first = *wanted.effective_on, .record_began = pupil.valid_from}));
    Sides sides{.out_school = meta.school};
    sides.out.pupil_id = pupil.id;
    sides.out.person_id = sides.in.person_id = pupil.person_id;
    for (Transfer* row : {&sides.in, &sides.out}) {
        row->full_name = pupil.full_name;
        row->birth_date = pupil.birth_date;
        row->sex = pupil.sex;
        row->grade_id = wanted.grade_id ? wanted.grade_id : grade_of(tx, pupil.id);
    }
    choose_target(tx, sides, wanted);
    put_sides(tx, sides, said_of_both(tx, sides, wanted, Direction::out));
    return sides.out;
}

Transfer receive(Tx& tx, const NewArrival& wanted) {
    if (is_never(tx.ask(people::registrars)) || !tx.actor().school)
        stop(ProblemKind::forbidden, "", "forbidden");
    // Whatever could still be refused for its form is refused before a number is looked up.
    if (wanted.from_school.empty()) stop(ProblemKind::invalid, "from_school", "school_needed");
    require_few(tx);
    Sides sides{.in_school = tx.actor().school};
    sides.in.full_name = wanted.full_name;
    sides.in.birth_date = wanted.birth_date;
    sides.in.sex = wanted.sex;
    sides.in.personal_number = wanted.personal_number;
    sides.in.grade_id = wanted.grade_id;
    sides.in.other_school = wanted.from_school;
    if (const auto person = exact_match(tx, wanted)) link_origin(tx, sides, *person);
    put_sides(tx, sides, said_of_both(tx, sides, wanted, Direction::in));
    return sides.in;
}

std::vector<SchoolChoice> schools(const Reader& reader, const SchoolsQuery& query) {
    if (reader.actor().hat == Hat::none) stop(ProblemKind::forbidden, "", "forbidden");
    const Reader all = reader.unscoped("which schools there are is no secret");
    const Entity& entity = reader.catalog().of(type_key<org::School>());
    constexpr int most = 20;
    const Selection named{.condition = query.name.empty() ? always() : store::containing(entity, query.name),
                          .sort = {.field = entity.find("code")},
                          .limit = most};
    std::vector<SchoolChoice> found;
    for (const org::School& school : all.all<org::School>(named)) found.push_back({school.code, school.name});
    return found;
}

}  // namespace truong::transfers
