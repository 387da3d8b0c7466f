// Cards: who has one, and what is printed of it.
#include <algorithm>
#include <ranges>

#include "modules/printouts/card_sheets.hpp"
#include "modules/printouts/entities.hpp"
#include "modules/printouts/messages.hpp"
#include "modules/printouts/rules.hpp"
#include "platform/keys/cipher.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::printouts {

namespace {

std::string new_code() {
    std::vector<std::uint8_t> random(16);
    keys::fill_random(random);
    return card_code(random);
}

/// The cards that hold, by pupil or member of staff.
template <auto Member>
std::map<std::int64_t, Card> valid_cards(const Reader& reader, const std::vector<Subject>& subjects) {
    std::set<IdOf<Member>> ids;
    for (const Subject& subject : subjects) ids.insert({subject.id});
    std::map<std::int64_t, Card> cards;
    for (const Card& card : rows_of<Member>(reader, ids))
        if (!card.revoked_at) cards.emplace((card.*Member)->value, card);
    return cards;
}

std::map<std::int64_t, Card> cards_of(const Reader& reader, const std::vector<Subject>& subjects,
                                      LetterFor whose) {
    return whose == LetterFor::pupil ? valid_cards<&Card::pupil_id>(reader, subjects)
                                     : valid_cards<&Card::staff_member_id>(reader, subjects);
}

void issue_to(Tx& tx, const std::vector<Subject>& subjects, LetterFor whose, CardsIssued& counted) {
    const auto cards = cards_of(tx, subjects, whose);
    for (const Subject& subject : subjects) {
        if (const auto kept = cards.find(subject.id); kept != cards.end()) {
            counted.id = kept->second.id;
            ++counted.kept;
            continue;
        }
        Card card{.person_id = subject.person, .code = new_code(), .issued_on = tx.today()};
        if (whose == LetterFor::pupil)
            card.pupil_id = Id<people::Pupil>{subject.id};
        else
            card.staff_member_id = Id<people::StaffMember>{subject.id};
        counted.id = tx.put(card).id;
        ++counted.issued;
    }
}

Card revoked(Tx& tx, Id<Card> id) {
    Card card = tx.get(id);
    if (card.revoked_at) throw Problem(ProblemKind::conflict, {{"id", "card_revoked"}});
    card.revoked_at = tx.now();
    return tx.put(card);
}

std::string post_of(const Reader& reader, const Subject& subject) {
    const auto post = reader.first<people::StaffPost>(
        where<&people::StaffPost::staff_member_id> == Id<people::StaffMember>{subject.id});
    if (!post) return {};
    const auto entry =
        reader.as_of({}).first<codes::CodeEntry>(where<&codes::CodeEntry::id> == post->position_id);
    return entry ? entry->name_vi : std::string();
}

std::vector<CardFace> faces_of(const Reader& reader, const std::vector<Subject>& subjects, LetterFor whose,
                               const House& house) {
    require_printable(subjects);
    const auto cards = cards_of(reader, subjects, whose);
    const std::size_t missing = subjects.size() - cards.size();
    if (missing > 0) throw Problem(ProblemKind::conflict, {{"", "cards_missing", {std::to_string(missing)}}});
    std::vector<CardFace> faces;
    for (const Subject& subject : subjects) {
        CardFace& face = faces.emplace_back();
        face.name = subject.full_name;
        face.code = cards.at(subject.id).code;
        face.number = subject.code;
        if (house.year) face.year = "Năm học " + house.year->code;
        if (whose == LetterFor::staff_member) {
            face.title =
                subject.kind == people::StaffKind::teacher ? "THẺ GIÁO VIÊN" : "THẺ CÁN BỘ, NHÂN VIÊN";
            face.place = post_of(reader, subject);
        } else {
            const bool young = subject.in_class ? house.young(*subject.in_class) : house.preschool;
            face.title = young ? "THẺ TRẺ EM" : "THẺ HỌC SINH";
            if (subject.in_class) face.place = class_words(subject.in_class->name);
        }
    }
    return faces;
}

/// Reads, sets and answers; `gather` says whose cards.
template <class Gather> http::Response print_cards(const Visit& visit, LetterFor whose, Gather gather) {
    std::vector<CardFace> faces;
    House house;
    std::string name;
    visit.store.read(visit.actor, visit.operation, [&](const Reader& reader) {
        require_staff(reader);
        Date day = reader.today();
        const std::vector<Subject> subjects = gather(reader, day, name);
        house = house_of(reader, day);
        faces = faces_of(reader.as_of(day), subjects, whose, house);
    });
    return paper(card_sheets(house, faces), PaperFormat::pdf, name);
}

http::Response class_cards(const Visit& visit) {
    const auto asked = input_of<ClassCards>(visit);
    return print_cards(visit, LetterFor::pupil, [&](const Reader& reader, Date& day, std::string& name) {
        const auto in_class = reader.get(asked.id);
        if (!reader.exists<classes::Class>(where<&classes::Class::id> == asked.id
                                           && reader.ask(prints_class)))
            throw Problem(ProblemKind::forbidden, {{"", "forbidden"}});
        day = day_of(reader, in_class);
        name = "Thẻ học sinh " + in_class.name;
        return pupils_of(reader, in_class);
    });
}

http::Response pupil_card(const Visit& visit) {
    const auto asked = input_of<PupilCard>(visit);
    return print_cards(visit, LetterFor::pupil, [&](const Reader& reader, Date& day, std::string& name) {
        const auto pupil = reader.get(asked.id);
        if (!reader.exists<people::Pupil>(where<&people::Pupil::id> == asked.id && reader.ask(prints_pupil)))
            throw Problem(ProblemKind::forbidden, {{"", "forbidden"}});
        name = "Thẻ học sinh " + pupil.full_name;
        return pupils_of(reader, std::set{asked.id}, day);
    });
}

http::Response staff_card(const Visit& visit) {
    const auto asked = input_of<StaffCard>(visit);
    return print_cards(visit, LetterFor::staff_member,
                       [&](const Reader& reader, Date& day, std::string& name) {
                           if (is_never(reader.ask(people::registrars)))
                               throw Problem(ProblemKind::forbidden, {{"", "forbidden"}});
                           name = "Thẻ " + reader.get(asked.id).full_name;
                           return staff_of(reader, {asked.id}, day);
                       });
}

http::Response staff_cards(const Visit& visit) {
    const auto asked = input_of<StaffCards>(visit);
    return print_cards(visit, LetterFor::staff_member,
                       [&](const Reader& reader, Date& day, std::string& name) {
                           require_keeper(reader);
                           if (reader.get(asked.id).id != reader.actor().school)
                               throw Problem(ProblemKind::forbidden, {{"", "forbidden"}});
                           name = "Thẻ cán bộ, giáo viên, nhân viên";
                           return all_staff(reader, day);
                       });
}

/// Whether the card is of somebody else than before: two records became one, or one became two again.
template <class Row>
bool moved(const Reader& reader, const Card& card, const std::optional<Id<Row>>& holder,
           std::string_view member) {
    if (!holder) return false;
    const auto was = store::logged_text(reader, reader.catalog().of(type_key<Card>()), card.id.value, member);
    std::string now;
    append_id(now, reader.catalog().of(type_key<Row>()).prefix, holder->value);
    return was && *was != now;
}

bool moved(const Reader& reader, const Card& card) {
    return moved(reader, card, card.pupil_id, "pupil_id")
           || moved(reader, card, card.staff_member_id, "staff_member_id");
}

/// What is revoked stays so, whoever takes back what. Only the undo of a merge, which revoked one of two
/// cards, gives it back to the record that it was of.
void require_revoked_stays(const Reader& reader, const Card& card) {
    if (card.revoked_at) return;
    const Entity& entity = reader.catalog().of(type_key<Card>());
    if (store::logged_text(reader, entity, card.id.value, "revoked_at").value_or("").empty()) return;
    if (!moved(reader, card)) throw Problem(ProblemKind::conflict, {{"id", "card_revoked"}});
}

/// A merge brings two cards together, and an undo may bring back one that another has replaced. The record's
/// own holds before one that came along, then the newer.
template <auto Member> void revoke_all_but_one(Tx& tx, const std::set<IdOf<Member>>& holders) {
    std::map<std::int64_t, std::vector<Card>> holding;
    for (const Card& card : rows_of<Member>(tx, holders))
        if (!card.revoked_at) holding[(card.*Member)->value].push_back(card);
    for (auto& [holder, cards] : holding) {
        if (cards.size() < 2) continue;
        std::ranges::sort(cards, std::greater(), [&](const Card& card) {
            return std::tuple(!moved(tx, card), card.issued_on, card.id);
        });
        for (Card& card : cards | std::views::drop(1)) {
            card.revoked_at = tx.now();
            tx.put(card);
        }
    }
}

}  // namespace

void judge_cards(Tx& tx, const std::vector<std::int64_t>& rows) {
    tx.as_system("which cards hold is asked of all cards of a person", [&] {
        std::set<Id<Card>> ids;
        for (const std::int64_t row : rows) ids.insert({row});
        std::set<Id<people::Pupil>> pupils;
        std::set<Id<people::StaffMember>> staff;
        for (const Card& card : rows_of<&Card::id>(tx, ids)) {
            require_revoked_stays(tx, card);
            if (card.pupil_id) pupils.insert(*card.pupil_id);
            if (card.staff_member_id) staff.insert(*card.staff_member_id);
        }
        revoke_all_but_one<&Card::pupil_id>(tx, pupils);
        revoke_all_but_one<&Card::staff_member_id>(tx, staff);
    });
}

CardsIssued issue_cards(Tx& tx, const IssueCards& wanted) {
    require_staff(tx);
    CardsIssued counted;
    if (wanted.class_id) issue_to(tx, pupils_of(tx, tx.get(*wanted.class_id)), LetterFor::pupil, counted);
    if (wanted.pupil_id) {
        tx.get(*wanted.pupil_id);
        issue_to(tx, pupils_of(tx, std::set{*wanted.pupil_id}, tx.today()), LetterFor::pupil, counted);
    }
    if (wanted.staff_member_id) {
        tx.get(*wanted.staff_member_id);
        issue_to(tx, staff_of(tx, {*wanted.staff_member_id}, tx.today()), LetterFor::staff_member, counted);
    }
    if (wanted.all_staff) issue_to(tx, all_staff(tx, tx.today()), LetterFor::staff_member, counted);
    if (!wanted.class_id && !wanted.pupil_id && !wanted.staff_member_id && !wanted.all_staff)
        throw Problem(ProblemKind::invalid, {{"class_id", "choose_whom"}});
    if (!counted.id) throw Problem(ProblemKind::invalid, {{"", "nobody_to_print"}});
    return counted;
}

Card revoke_card(Tx& tx, const NamedCard& named) { return revoked(tx, named.id); }

Card reissue_card(Tx& tx, const NamedCard& named) {
    Card card = revoked(tx, named.id);
    card.id = {};
    card.code = new_code();
    card.issued_on = tx.today();
    card.revoked_at.reset();
    return tx.put(card);
}

void declare_card_messages(Catalog& catalog) {
    catalog.message<ClassCards>().field<&ClassCards::id>({"Lớp", "Class"});
    catalog.message<PupilCard>().field<&PupilCard::id>({"Học sinh", "Pupil"});
    catalog.message<StaffCard>().field<&StaffCard::id>({"Người của trường", "Member of staff"});
    catalog.message<StaffCards>().field<&StaffCards::id>({"Trường", "School"});
}

std::vector<DirectRoute> card_routes() {
    return {{.method = "GET",
             .path = "/classes/{id}/cards",
             .summary = {"In thẻ học sinh", "Print the cards of the pupils"},
             .input = type_key<ClassCards>(),
             .answer = class_cards,
             .prints = type_key<classes::Class>(),
             .may = prints_class},
            {.method = "GET",
             .path = "/pupils/{id}/card",
             .summary = {"In thẻ", "Print the card"},
             .input = type_key<PupilCard>(),
             .answer = pupil_card,
             .prints = type_key<people::Pupil>(),
             .may = prints_pupil},
            {.method = "GET",
             .path = "/staff-members/{id}/card",
             .summary = {"In thẻ", "Print the card"},
             .input = type_key<StaffCard>(),
             .answer = staff_card,
             .prints = type_key<people::StaffMember>(),
             .may = people::registrars},
            {.method = "GET",
             .path = "/schools/{id}/staff-cards",
             .summary = {"In thẻ cán bộ, giáo viên, nhân viên", "Print the cards of the staff"},
             .input = type_key<StaffCards>(),
             .answer = staff_cards,
             .prints = type_key<org::School>(),
             .may = people::registrars}};
}

}  // namespace truong::printouts
