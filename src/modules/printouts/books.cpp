// Books that a school keeps by law: the register of admissions, the book of transfers.
#include <algorithm>

#include "base/text.hpp"
#include "modules/printouts/entities.hpp"
#include "modules/printouts/fields.hpp"
#include "modules/printouts/messages.hpp"
#include "modules/printouts/tables.hpp"
#include "modules/transfers/api.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::printouts {

namespace {

using people::Pupil;
using people::PupilState;
using people::PupilStatus;

/// What the books say of the pupils, whenever they were here.
struct Book {
    House house;
    std::vector<Subject> subjects;  // in the order of the register
    std::map<std::int64_t, Pupil> pupils;
    std::map<std::int64_t, PupilStatus> statuses;  // the last one
    std::vector<PupilStatus> departures;           // by day; who came back may have several
    std::map<std::int64_t, std::string> papers;    // the number of the letter that somebody came with
    std::map<std::int64_t, std::string> first_class;
    std::map<std::int64_t, std::map<Date, std::string>> classes;  // by the first day in each
    std::map<Id<codes::CodeEntry>, codes::CodeEntry> codes;

    std::string name_of(const std::optional<Id<codes::CodeEntry>>& id) const {
        const auto found = id ? codes.find(*id) : codes.end();
        return found == codes.end() ? std::string() : found->second.name_vi;
    }
};

void add_classes(const Reader& ever, Book& book) {
    std::map<Id<classes::Class>, std::string> names;
    for (const auto& row : every_row<classes::Class>(ever)) names.emplace(row.id, row.name);
    auto places = every_row<classes::Enrolment>(ever);
    std::ranges::sort(places, {}, &classes::Enrolment::valid_from);
    for (const auto& place : places) {
        book.first_class.try_emplace(place.pupil_id.value, names[place.class_id]);
        book.classes[place.pupil_id.value][place.valid_from] = names[place.class_id];
    }
}

Book book_of(const Reader& reader, Id<org::School> school) {
    require_keeper(reader);
    if (school != reader.actor().school) throw Problem(ProblemKind::forbidden, {{"id", "forbidden"}});
    const Reader ever = reader.as_of({});
    Book book{.house = house_of(reader, reader.today())};
    for (const Pupil& pupil : every_row<Pupil>(ever)) {
        book.subjects.push_back({.id = pupil.id.value,
                                 .person = pupil.person_id,
                                 .full_name = pupil.full_name,
                                 .code = pupil.code});
        book.pupils.emplace(pupil.id.value, pupil);
    }
    constexpr int without_number = 1 << 30;
    std::ranges::sort(book.subjects, {}, [&](const Subject& one) {
        const Pupil& pupil = book.pupils.at(one.id);
        return std::tuple(pupil.register_number.value_or(without_number), pupil.valid_from,
                          text::name_sort_key(pupil.full_name), one.id);
    });
    for (const PupilStatus& status : every_row<PupilStatus>(ever)) {
        const auto [at, is_new] = book.statuses.try_emplace(status.pupil_id.value, status);
        if (!is_new && at->second.valid_from < status.valid_from) at->second = status;
        if (status.state == PupilState::transferred_out) book.departures.push_back(status);
    }
    std::ranges::sort(book.departures, {},
                      [](const PupilStatus& one) { return std::tuple(one.valid_from, one.id); });
    for (const auto& entry : every_row<codes::CodeEntry>(ever)) book.codes.emplace(entry.id, entry);
    for (const auto& transfer : every_row<transfers::Transfer>(ever))
        if (transfer.direction == transfers::Direction::in && transfer.pupil_id && !transfer.decision.empty())
            book.papers[transfer.pupil_id->value] = transfer.decision;
    add_classes(ever, book);
    return book;
}

std::string found(const std::map<std::int64_t, std::string>& names, std::int64_t id) {
    const auto at = names.find(id);
    return at == names.end() ? std::string() : at->second;
}

/// The class from which he went on that day.
std::string class_before(const Book& book, const PupilStatus& status) {
    const auto places = book.classes.find(status.pupil_id.value);
    if (places == book.classes.end()) return {};
    const auto after = places->second.upper_bound(status.valid_from);
    return after == places->second.begin() ? std::string() : std::prev(after)->second;
}

std::string shown(const std::optional<Date>& day) { return day ? sheet::shown_day(*day) : std::string(); }

/// Why somebody left is sensitive: whoever prints the books may see it, and it is noted.
std::string reason_of(const Reader& reader, const Book& book, const PupilStatus& status) {
    const Entity& entity = reader.catalog().of(type_key<PupilStatus>());
    std::string reason = book.name_of(status.reason_id);
    if (reason.empty()) return reason;
    Reveal reveal;
    reveal.add(*entity.find("reason_id"));
    reader.note_sensitive(entity, status.id.value, reader.actor().school.value, reveal);
    return reason;
}

std::string word_of(const Reader& reader, PupilState state) {
    const Field& field = *reader.catalog().of(type_key<PupilStatus>()).find("state");
    return std::string(reader.catalog().word_of(field, name_of(state)).vi);
}

bool has_left(const PupilStatus& status) {
    return status.state != PupilState::studying && status.state != PupilState::reserved;
}

/// Leaving day, reason, destination, completion.
void append_leaving(const Reader& reader, const Book& book, const Pupil& pupil,
                    std::vector<std::string>& row) {
    const auto at = book.statuses.find(pupil.id.value);
    const bool left = at != book.statuses.end() && has_left(at->second);
    if (!left) {
        row.insert(row.end(), {shown(pupil.valid_to), "", "", ""});
        return;
    }
    const PupilStatus& status = at->second;
    const std::string reason = reason_of(reader, book, status);
    const bool completed = status.state == PupilState::completed;
    const std::string state = completed ? std::string() : word_of(reader, status.state);
    row.push_back(shown(pupil.valid_to ? pupil.valid_to : std::optional(status.valid_from)));
    row.push_back(state.empty() || reason.empty() ? state + reason : state + ": " + reason);
    row.push_back(status.destination);
    row.push_back(completed ? sheet::shown_day(status.valid_from) : std::string());
}

std::vector<MergeField> fields_named(const Catalog& catalog, std::initializer_list<std::string_view> names) {
    std::vector<MergeField> fields;
    for (const std::string_view name : names)
        fields.push_back(find_field(catalog, LetterFor::pupil, name).value());
    return fields;
}

/// The permanent address with its commune, else the one where he lives.
std::string address(const Merge& merge, std::size_t from, const Subject& subject) {
    for (const std::size_t at : {from, from + 2}) {
        const std::string street = merge.value(at, subject), area = merge.value(at + 1, subject);
        if (!street.empty() || !area.empty())
            return street + (street.empty() || area.empty() ? "" : ", ") + area;
    }
    return {};
}

PaperTable register_of(const Reader& reader, const RegisterQuery& query) {
    const Book book = book_of(reader, query.id);
    const Reader ever = reader.as_of({});
    const Asked asked{ever, book.subjects, book.house};
    const Merge merge(
        asked, fields_named(reader.catalog(),
                            {"register_number", "full_name", "birth_date", "birth_year", "sex", "ethnicity",
                             "permanent_address", "permanent_area", "current_address", "current_area",
                             "father.full_name", "mother.full_name", "valid_from"}));
    PaperTable table{.house = book.house, .title = "SỔ ĐĂNG BỘ", .landscape = true};
    using pdf::Align;
    table.columns = {{"Số đăng bộ", 1.5, Align::center},
                     {"Họ và tên", 4},
                     {"Ngày sinh", 2.4, Align::center},
                     {"Giới tính", 1.2, Align::center},
                     {"Dân tộc", 1.7},
                     {"Chỗ ở", 4.4},
                     {"Họ tên cha", 3.2},
                     {"Họ tên mẹ", 3.2},
                     {"Ngày vào", 2.4, Align::center},
                     {"Lớp vào", 1.5, Align::center},
                     {"Ngày ra", 2.4, Align::center},
                     {"Lý do rời trường", 2.8},
                     {"Nơi đến", 2.8},
                     {"Hoàn thành", 2.4, Align::center}};
    for (const Subject& subject : book.subjects) {
        const Pupil& pupil = book.pupils.at(subject.id);
        const auto value = [&](std::size_t field) { return merge.value(field, subject); };
        auto& row = table.rows.emplace_back();
        row = {value(0),
               value(1),
               pupil.birth_date ? value(2) : value(3),
               value(4),
               value(5),
               address(merge, 6, subject),
               value(10),
               value(11),
               value(12),
               found(book.first_class, subject.id)};
        append_leaving(reader, book, pupil, row);
    }
    table.subtitle = "Tính đến ngày " + sheet::shown_day(book.house.day);
    table.remark =
        "Sổ ghi " + std::to_string(table.rows.size()) + ' ' + std::string(book.house.of_pupils()) + '.';
    table.left_post = "NGƯỜI GHI SỔ";
    return table;
}

std::string book_title(const Book& book, std::string_view way) {
    return pdf::capitals("Sổ theo dõi " + std::string(book.house.of_pupils()) + ' ' + std::string(way));
}

PaperTable departures(const Reader& reader, const Book& book, const calendar::SchoolYear& year) {
    using pdf::Align;
    PaperTable table{.house = book.house, .title = book_title(book, "chuyển đi"), .landscape = true};
    table.columns = {{"TT", 0.8, Align::center},
                     {"Số đăng bộ", 1.4, Align::center},
                     {"Họ và tên", 4},
                     {"Ngày sinh", 2, Align::center},
                     {"Lớp", 1.2, Align::center},
                     {"Ngày chuyển", 2, Align::center},
                     {"Trường, nơi chuyển đến", 4.5},
                     {"Số giấy, quyết định", 3},
                     {"Lý do", 3},
                     {"Ghi chú", 2}};
    for (const PupilStatus& status : book.departures) {
        if (status.valid_from < year.first_day || year.last_day < status.valid_from) continue;
        const auto known = book.pupils.find(status.pupil_id.value);
        if (known == book.pupils.end()) continue;
        const Pupil& pupil = known->second;
        table.rows.push_back({std::to_string(table.rows.size() + 1),
                              pupil.register_number ? std::to_string(*pupil.register_number) : "",
                              pupil.full_name, shown(pupil.birth_date), class_before(book, status),
                              sheet::shown_day(status.valid_from), status.destination, status.decision,
                              reason_of(reader, book, status), ""});
    }
    return table;
}

PaperTable arrivals(const Book& book, const calendar::SchoolYear& year) {
    using pdf::Align;
    PaperTable table{.house = book.house, .title = book_title(book, "chuyển đến"), .landscape = true};
    table.columns = {{"TT", 0.8, Align::center},
                     {"Số đăng bộ", 1.4, Align::center},
                     {"Họ và tên", 4},
                     {"Ngày sinh", 2, Align::center},
                     {"Từ trường", 5},
                     {"Ngày đến", 2, Align::center},
                     {"Vào lớp", 1.4, Align::center},
                     {"Số giấy giới thiệu", 3},
                     {"Ghi chú", 3}};
    for (const Subject& subject : book.subjects) {
        const Pupil& pupil = book.pupils.at(subject.id);
        const auto entry = pupil.entry_type_id ? book.codes.find(*pupil.entry_type_id) : book.codes.end();
        if (entry == book.codes.end() || entry->second.code != "transferred") continue;
        if (pupil.valid_from < year.first_day || year.last_day < pupil.valid_from) continue;
        table.rows.push_back({std::to_string(table.rows.size() + 1),
                              pupil.register_number ? std::to_string(*pupil.register_number) : "",
                              pupil.full_name, shown(pupil.birth_date), pupil.previous_school,
                              sheet::shown_day(pupil.valid_from), found(book.first_class, subject.id),
                              found(book.papers, subject.id), ""});
    }
    return table;
}

std::vector<PaperTable> transfers_of(const Reader& reader, const TransferBookQuery& query) {
    const Book book = book_of(reader, query.id);
    std::optional<calendar::SchoolYear> year = book.house.year;
    if (query.year_id) year = reader.get(*query.year_id);
    if (!year) throw Problem(ProblemKind::invalid, {{"year_id", "required"}});
    std::vector<PaperTable> tables{departures(reader, book, *year), arrivals(book, *year)};
    for (PaperTable& table : tables) {
        table.subtitle = "Năm học " + year->code;
        table.remark =
            "Cộng: " + std::to_string(table.rows.size()) + ' ' + std::string(book.house.of_pupils()) + '.';
        table.left_post = "NGƯỜI GHI SỔ";
    }
    return tables;
}

http::Response register_book(const Visit& visit) {
    const auto query = input_of<RegisterQuery>(visit);
    PaperTable table;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { table = register_of(reader, query); });
    return table_paper({table}, query.format, "Sổ đăng bộ " + table.house.school.code);
}

http::Response transfer_book(const Visit& visit) {
    const auto query = input_of<TransferBookQuery>(visit);
    std::vector<PaperTable> tables;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { tables = transfers_of(reader, query); });
    return table_paper(tables, query.format, "Sổ chuyển đi, chuyển đến " + tables.front().house.school.code);
}

}  // namespace

RegisterNumbered number_register(Tx& tx, const NumberRegister& wanted) {
    require_keeper(tx);
    std::vector<Pupil> pupils = every_row<Pupil>(tx.as_of({}));
    int last = 0;
    // A number of a record that ended, as by a merge, stands in the book for ever.
    for (const Pupil& pupil : every_row<Pupil>(tx.as_of({}), always(), true))
        last = std::max(last, pupil.register_number.value_or(0));
    std::erase_if(pupils, [](const Pupil& pupil) { return pupil.register_number.has_value(); });
    std::ranges::sort(pupils, {}, [](const Pupil& pupil) {
        return std::tuple(pupil.valid_from, text::name_sort_key(pupil.full_name), pupil.id);
    });
    RegisterNumbered done{.numbered = static_cast<int>(pupils.size())};
    if (pupils.empty()) return done;
    done.first = last + 1;
    done.last = last + done.numbered;
    if (wanted.dry_run) return done;
    tx.foresee(pupils);
    for (Pupil& pupil : pupils) {
        pupil.register_number = ++last;
        tx.put(pupil);
    }
    return done;
}

void declare_book_messages(Catalog& catalog) {
    const Label school{"Trường", "School"}, format{"Dạng tệp", "Kind of file"};
    catalog.message<RegisterQuery>().field<&RegisterQuery::id>(school).field<&RegisterQuery::format>(
        format, {.required = false});
    catalog.message<TransferBookQuery>()
        .field<&TransferBookQuery::id>(school)
        .field<&TransferBookQuery::year_id>({"Năm học", "School year"})
        .field<&TransferBookQuery::format>(format, {.required = false});
}

std::vector<DirectRoute> book_routes() {
    return {{.method = "GET",
             .path = "/schools/{id}/register",
             .summary = {"In sổ đăng bộ", "Print the register of admissions"},
             .input = type_key<RegisterQuery>(),
             .answer = register_book,
             .prints = type_key<org::School>(),
             .may = people::registrars},
            {.method = "GET",
             .path = "/schools/{id}/transfers",
             .summary = {"In sổ chuyển đi, chuyển đến", "Print the book of transfers"},
             .input = type_key<TransferBookQuery>(),
             .answer = transfer_book,
             .prints = type_key<org::School>(),
             .may = people::registrars}};
}

}  // namespace truong::printouts
