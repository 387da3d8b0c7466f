// Coming back to a class: after a time away, after having left, and once more into the same grade.
#include "modules/classes/entities.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::classes {

namespace {

using people::Pupil;
using people::PupilState;
using people::PupilStatus;

[[noreturn]] void refuse_return(std::string_view path, std::string_view code) {
    throw Problem(ProblemKind::invalid, {{.path = std::string(path), .code = std::string(code)}});
}

/// The last thing that became of him, whenever that was.
std::optional<PupilStatus> last_status(const Reader& reader, Id<Pupil> pupil) {
    std::optional<PupilStatus> last;
    for (const PupilStatus& row : reader.as_of({}).all<PupilStatus>(where<&PupilStatus::pupil_id> == pupil))
        if (!last || row.valid_from > last->valid_from) last = row;
    return last;
}

/// Any record of the same person that has not ended by that day, at this school or another one.
bool studies_beside(Tx& tx, const Pupil& pupil, Date day) {
    bool found = false;
    tx.everywhere("nobody is a pupil of two schools on one day", [&] {
        for (const Pupil& other : tx.as_of({}).all<Pupil>(where<&Pupil::person_id> == pupil.person_id))
            if (other.id != pupil.id && (!other.valid_to || *other.valid_to >= day)) found = true;
    });
    return found;
}

/// What any record of the person says of who stands for him since that day, also rows that the closing of a
/// record ended before they began.
std::vector<people::Guardianship> said_since(Tx& tx, const Pupil& before) {
    using people::Guardianship;
    std::vector<Guardianship> rows;
    tx.everywhere("a judgment that another school knows of holds here too", [&] {
        const Reader all = tx.as_of({});
        for (const Pupil& record : all.all<Pupil>(where<&Pupil::person_id> == before.person_id)) {
            const Condition his = where<&Guardianship::pupil_id> == record.id;
            for (const Guardianship& row : all.all<Guardianship>(his))
                if (!row.valid_to || *row.valid_to >= *before.valid_to) rows.push_back(row);
            const auto closed = record.id == before.id ? before.valid_to : record.valid_to;
            if (!closed) continue;
            const auto cut_off = all.all<Guardianship>(Selection{
                .condition = his && where<&Guardianship::valid_from> > *closed, .with_ended = true});
            rows.insert(rows.end(), cut_off.begin(), cut_off.end());
        }
    });
    return rows;
}

/// None is stricter than limited, limited than full.
void be_as_strict(people::Guardianship& row, const std::vector<people::Guardianship>& said) {
    for (const people::Guardianship& other : said) {
        if (other.guardian_id != row.guardian_id || other.custody <= row.custody) continue;
        row.custody = other.custody;
        row.custody_note = other.custody_note;
        row.may_collect = row.may_collect && other.may_collect;
        row.legal = row.legal && other.legal;
    }
}

/// Those who stood for him when the record closed stand for him again, with no more than what any record of
/// his allows them.
void take_up_guardians(Tx& tx, const Pupil& before, Id<Pupil> now, Date day) {
    const Reader then = tx.as_of(*before.valid_to);
    const auto said = said_since(tx, before);
    for (people::Guardianship row :
         then.all<people::Guardianship>(where<&people::Guardianship::pupil_id> == before.id)) {
        if (row.valid_to != before.valid_to) continue;
        be_as_strict(row, said);
        row.id = {};
        row.pupil_id = now;
        row.valid_from = day;
        row.valid_to.reset();
        tx.put(row);
    }
}

bool in_one_year(const Reader& reader, Date left, Date day) {
    const auto before = calendar::year_on(reader, left), now = calendar::year_on(reader, day);
    return before && now && before->id == now->id;
}

Pupil reopen_record(Tx& tx, Pupil pupil, const PupilStatus& last, const Resuming& resuming) {
    const Pupil closed = pupil;
    pupil.valid_to.reset();
    pupil = tx.put(pupil);
    PupilStatus next = last;
    next.state = PupilState::studying;
    next.reason_id.reset();
    next.destination.clear();
    next.decision = resuming.decision;
    tx.change_from(next, resuming.day);
    take_up_guardians(tx, closed, pupil.id, resuming.day);
    return pupil;
}

Pupil open_record(Tx& tx, const Pupil& before, const Resuming& resuming) {
    const Pupil pupil = tx.put(Pupil{.person_id = before.person_id,
                                     .code = before.code,
                                     .campus_id = before.campus_id,
                                     .valid_from = resuming.day,
                                     .previous_school = before.previous_school,
                                     .phone = before.phone,
                                     .email = before.email});
    tx.put(PupilStatus{.pupil_id = pupil.id, .decision = resuming.decision, .valid_from = resuming.day});
    take_up_guardians(tx, before, pupil.id, resuming.day);
    return pupil;
}

Pupil come_back(Tx& tx, const Pupil& pupil, const Resuming& resuming) {
    const auto last = last_status(tx, pupil.id);
    if (!last || resuming.day <= last->valid_from) refuse_return("day", "back_before_gone");
    if (studies_beside(tx, pupil, resuming.day)) refuse_return("id", "studies_elsewhere");
    switch (last->state) {
        case PupilState::studying: refuse_return("id", "studies_already");
        case PupilState::completed:
        case PupilState::deceased: refuse_return("id", "state_does_not_follow");
        case PupilState::reserved:
            people::change_state(tx,
                                 {.pupil_id = pupil.id, .day = resuming.day, .decision = resuming.decision});
            return pupil;
        case PupilState::dropped_out:
        case PupilState::transferred_out: break;
    }
    if (!pupil.valid_to || resuming.day <= *pupil.valid_to) refuse_return("day", "back_before_gone");
    return in_one_year(tx, *pupil.valid_to, resuming.day) ? reopen_record(tx, pupil, *last, resuming)
                                                          : open_record(tx, pupil, resuming);
}

void note_repeated(Tx& tx, Id<Pupil> pupil, Id<calendar::SchoolYear> year) {
    using people::PupilYear;
    PupilYear row{.pupil_id = pupil, .year_id = year};
    if (const auto known =
            tx.first<PupilYear>(where<&PupilYear::pupil_id> == pupil && where<&PupilYear::year_id> == year))
        row = *known;
    row.repeats_year = true;
    tx.put(row);
}

}  // namespace

Enrolment resume(Tx& tx, const Resuming& resuming) {
    const Pupil pupil = tx.get(tx.get(resuming.id).pupil_id);
    tx.get(resuming.class_id);
    const Pupil back = come_back(tx, pupil, resuming);
    return tx.put(Enrolment{.pupil_id = back.id, .class_id = resuming.class_id, .valid_from = resuming.day});
}

Enrolment repeat(Tx& tx, const Repeating& repeating) {
    Enrolment before = tx.get(repeating.id);
    const Class old_class = tx.get(before.class_id), new_class = tx.get(repeating.class_id);
    const calendar::SchoolYear old_year = tx.get(old_class.year_id), new_year = tx.get(new_class.year_id);
    if (new_class.grade_id != old_class.grade_id) refuse_return("class_id", "other_grade");
    if (new_year.start_year != old_year.start_year + 1) refuse_return("class_id", "not_next_year");
    const Date day = repeating.day.value_or(new_year.first_day);
    if (!before.valid_to || *before.valid_to >= day) {
        before.valid_to = day - 1;
        tx.put(before);
    }
    note_repeated(tx, before.pupil_id, new_year.id);
    return tx.put(Enrolment{.pupil_id = before.pupil_id, .class_id = new_class.id, .valid_from = day});
}

void close_reserved_places(Tx& tx, const std::vector<std::int64_t>& statuses) {
    std::set<Id<PupilStatus>> ids;
    for (const std::int64_t row : statuses) ids.insert(Id<PupilStatus>{row});
    tx.everywhere("whose place is reserved is in no class", [&] {
        std::map<Id<Pupil>, DateRange> away;
        std::set<Id<Pupil>> pupils;
        for (const PupilStatus& row : rows_of<&PupilStatus::id>(tx.as_of({}), ids))
            if (row.state == PupilState::reserved && pupils.insert(row.pupil_id).second)
                away[row.pupil_id] = {row.valid_from, row.valid_to};
        // Who is put into a class on that very day is meant to be in it: imports say both at once.
        const auto close = [&](auto row) {
            const DateRange time = away.at(row.pupil_id);
            const Date last = time.first - 1;
            if (row.valid_from > time.first && time.contains(row.valid_from)) return tx.end(row.id);
            if (row.valid_from > last || (row.valid_to && *row.valid_to <= last)) return;
            row.valid_to = last;
            tx.put(row);
        };
        for (const GroupMember& row : rows_of<&GroupMember::pupil_id>(tx.as_of({}), pupils)) close(row);
        for (const Enrolment& row : rows_of<&Enrolment::pupil_id>(tx.as_of({}), pupils)) close(row);
    });
}

void declare_returning(Catalog& catalog) {
    catalog.message<Resuming>()
        .field<&Resuming::id>({"Lần xếp lớp cuối", "His last class"})
        .field<&Resuming::class_id>({"Vào lớp", "Into class"})
        .field<&Resuming::day>({"Học lại từ ngày", "Back from"})
        .field<&Resuming::decision>({"Quyết định", "Decision"}, {.limit = 100, .required = false});
    catalog.message<Repeating>()
        .field<&Repeating::id>({"Lần xếp lớp của năm học lại", "The class of the year"})
        .field<&Repeating::class_id>({"Vào lớp của năm học sau", "Class of the next year"})
        .field<&Repeating::day>({"Từ ngày", "From"}, {.help = {"Bỏ trống: ngày đầu năm học sau.",
                                                               "Empty: the first day of that year."}});
    catalog.finding("back_before_gone", {{"Ngày học lại không sau ngày học sinh nghỉ, rời trường.",
                                          "He would be back before he was gone."},
                                         {"Chọn ngày sau đó.", "Choose a later day."}});
    catalog.finding("studies_elsewhere",
                    {{"Học sinh đang có hồ sơ khác, ở trường này hoặc trường khác, vào ngày đó.",
                      "He has another record on that day, here or at another school."},
                     {"Nếu em học trường khác: làm thủ tục chuyển trường.",
                      "If he is at another school: let him come by transfer."}});
    catalog.finding("studies_already", {{"Học sinh đang học.", "He attends the school."},
                                        {"Chỉ đổi lớp: dùng “Thay đổi từ ngày” của lần xếp lớp.",
                                         "To move him only, change his enrolment from a day on."}});
    catalog.finding("other_grade", {{"Lớp này thuộc khối khác.", "The class is of another grade."},
                                    {"Chọn lớp cùng khối.", "Choose one of the same grade."}});
    catalog.finding("not_next_year",
                    {{"Lớp này không thuộc năm học kế tiếp.", "The class is not of the next school year."},
                     {"Mở lớp của năm học sau rồi chọn lớp đó.", "Open next year's class and choose it."}});
}

}  // namespace truong::classes
