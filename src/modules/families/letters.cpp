// Letters: who needs one, a new code for each print, and what became of them.
#include "modules/families/letters.hpp"

#include "modules/families/entities.hpp"
#include "modules/families/rules.hpp"
#include "platform/jobs/work.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::families {

namespace {

constexpr int default_letter_days = 30;
constexpr std::string_view letter_days_code = "activation_letter_days";

/// Somebody who is let in by a letter of the batch, and through which child.
struct Addressee {
    Id<people::Pupil> pupil;
    Id<people::Person> person;
    bool is_pupil = false;
};

std::vector<people::Pupil> pupils_in_reach(const Reader& reader, const std::set<Id<people::Pupil>>& ids) {
    const Condition may = reader.ask(keepers<&people::Pupil::id>);
    std::vector<people::Pupil> found;
    if (is_never(may)) return found;
    constexpr std::size_t piece = 500;
    for (auto next = ids.begin(); next != ids.end();) {
        std::vector<Id<people::Pupil>> some;
        for (; next != ids.end() && some.size() < piece; ++next) some.push_back(*next);
        for (people::Pupil& pupil : reader.all<people::Pupil>(where<&people::Pupil::id>.in(some) && may))
            found.push_back(std::move(pupil));
    }
    return found;
}

std::vector<Addressee> addressees_of(const Reader& reader, const std::vector<people::Pupil>& pupils,
                                     bool with_pupils) {
    std::set<Id<people::Pupil>> ids;
    for (const people::Pupil& pupil : pupils) ids.insert(pupil.id);
    auto guardians = guardians_of(reader, ids);
    std::vector<Addressee> found;
    std::set<Id<people::Person>> known;
    for (const people::Pupil& pupil : pupils) {
        for (const people::Guardianship& row : guardians[pupil.id])
            if (known.insert(row.guardian_id).second) found.push_back({pupil.id, row.guardian_id, false});
        if (with_pupils && known.insert(pupil.person_id).second)
            found.push_back({pupil.id, pupil.person_id, true});
    }
    return found;
}

LetterBatch prepare(Tx& tx, const std::set<Id<people::Pupil>>& ids, LetterBatch batch) {
    const auto pupils = pupils_in_reach(tx, ids);
    if (pupils.size() < ids.size()) refuse(ProblemKind::forbidden, "", "forbidden");
    const auto addressees = addressees_of(tx, pupils, batch.with_pupils);
    if (addressees.empty()) refuse(ProblemKind::invalid, "", "nobody_to_write_to");
    if (tx.actor().account && !tx.actor().scopes) batch.by_id = tx.actor().account;
    batch.prepared_at = tx.now();
    batch.letters = static_cast<int>(addressees.size());
    batch = tx.put(batch);
    std::set<Id<people::Person>> persons;
    for (const Addressee& one : addressees) persons.insert(one.person);
    tx.foresee(persons);
    tx.foresee(ids);
    for (const Addressee& one : addressees) {
        const auto way = accounts::way_in_of(tx, one.person);
        ActivationLetter letter{
            .batch_id = batch.id, .pupil_id = one.pupil, .person_id = one.person, .for_pupil = one.is_pupil};
        if (way) letter.account_id = way->account_id;
        if (way && way->entered) letter.state = LetterState::entered;
        tx.put(letter);
    }
    return batch;
}

/// Whether the letter's person is still one to write to.
bool stands(const ActivationLetter& letter,
            const std::map<Id<people::Pupil>, std::vector<people::Guardianship>>& guardians) {
    if (letter.for_pupil) return true;
    const auto found = guardians.find(letter.pupil_id);
    return found != guardians.end()
           && std::any_of(found->second.begin(), found->second.end(), [&](const people::Guardianship& row) {
                  return row.guardian_id == letter.person_id;
              });
}

/// Letters with a code, of any batch and any school.
std::map<Id<people::Person>, std::vector<ActivationLetter>> letters_about(
    Tx& tx, const std::vector<ActivationLetter>& letters) {
    std::set<Id<people::Person>> persons;
    for (const ActivationLetter& letter : letters) persons.insert(letter.person_id);
    std::map<Id<people::Person>, std::vector<ActivationLetter>> found;
    tx.everywhere("a new code voids the ones before, whichever school printed them", [&] {
        for (ActivationLetter& letter : rows_of<&ActivationLetter::person_id>(tx, persons))
            if (letter.state == LetterState::issued) found[letter.person_id].push_back(std::move(letter));
    });
    return found;
}

/// One letter after the other; who gets none does not hold up the others.
class Issuing {
public:
    Issuing(Tx& tx, const std::vector<ActivationLetter>& letters, Date valid_until)
        : tx_(tx), valid_until_(valid_until), about_(letters_about(tx, letters)) {
        life_ms_ = instant_of(valid_until + 1, {}).ms - tx.now().ms;
    }
    void issue(ActivationLetter& letter, bool still_stands, bool has_one) {
        const auto way = accounts::way_in_of(tx_, letter.person_id);
        if (way && way->entered) {
            if (letter.state != LetterState::used) letter.state = LetterState::entered;
            letter.account_id = way->account_id;
            user_names[letter.person_id] = way->user_name;
        } else if (!still_stands) {
            refuse_letter(letter, "not_standing");
        } else if (has_one) {
            letter.state = LetterState::replaced;
            letter.done_at = tx_.now();
        } else {
            try_code(letter);
        }
        letter = tx_.put(letter);
    }
    std::map<Id<people::Person>, std::string> user_names, codes;
    int refused = 0;

private:
    /// Who gets none has none: what was printed for him before opens nothing.
    void refuse_letter(ActivationLetter& letter, const std::string& why) {
        accounts::void_letter_codes(tx_, letter.person_id);
        void_others(letter);
        letter.done_at = tx_.now();
        letter.state = LetterState::refused;
        letter.why = why;
        ++refused;
    }
    void try_code(ActivationLetter& letter) {
        try {
            tx_.attempt([&] {
                const auto made = accounts::issue_letter_code(tx_, letter.person_id, life_ms_);
                letter.account_id = made.account_id;
                letter.state = LetterState::issued;
                letter.why.clear();
                letter.issued_at = tx_.now();
                letter.valid_until = valid_until_;
                letter.done_at.reset();
                void_others(letter);
                user_names[letter.person_id] = made.user_name;
                codes[letter.person_id] = made.code;
            });
        } catch (const Problem& problem) {
            if (problem.kind() == ProblemKind::unavailable || problem.kind() == ProblemKind::internal) throw;
            refuse_letter(letter, problem.findings().empty() ? "forbidden" : problem.findings().front().code);
        }
    }
    void void_others(const ActivationLetter& letter) {
        const auto found = about_.find(letter.person_id);
        if (found == about_.end()) return;
        tx_.everywhere("a new code voids the ones before, whichever school printed them", [&] {
            for (ActivationLetter other : found->second) {
                if (other.id == letter.id) continue;
                other.state = LetterState::replaced;
                other.done_at = tx_.now();
                tx_.put(other);
            }
        });
    }
    Tx& tx_;
    Date valid_until_;
    std::map<Id<people::Person>, std::vector<ActivationLetter>> about_;
    std::int64_t life_ms_ = 0;
};

/// Puts the letters on pages, a page for each household.
class Pages {
public:
    Pages(const Reader& reader, const std::vector<ActivationLetter>& letters, const Issuing& issued)
        : reader_(reader), letters_(letters), issued_(issued) {
        for (const ActivationLetter& letter : letters) by_person_.emplace(letter.person_id, &letter);
        load();
    }
    std::vector<LetterPage> pages() const {
        std::vector<LetterPage> all;
        std::set<std::int64_t> on_page;
        for (const Household& home : households(ties_)) {
            LetterPage page = page_of(home, on_page);
            if (has_code(page)) all.push_back(std::move(page));
        }
        for (const auto& [id, pupil] : pupils_)
            if (!on_page.contains(id.value)) add_lonely(all, id, pupil);
        return all;
    }
    std::vector<LetterRecord> records() const {
        const Field& state = *reader_.catalog().of(type_key<ActivationLetter>()).find("state");
        std::vector<LetterRecord> all;
        for (const ActivationLetter& letter : letters_) {
            std::string outcome(reader_.catalog().word_of(state, name_of(letter.state)).vi);
            if (!letter.why.empty())
                outcome += ": " + sentence_vi(reader_.catalog(), {.path = {}, .code = letter.why});
            all.push_back({child_text(letter.pupil_id), name_of_person(letter.person_id), outcome});
        }
        return all;
    }

private:
    /// Of the chosen children and of their brothers and sisters whom the actor knows.
    void load() {
        std::set<Id<people::Pupil>> chosen;
        for (const ActivationLetter& letter : letters_) chosen.insert(letter.pupil_id);
        std::set<Id<people::Person>> guardians;
        for (const auto& [pupil, rows] : guardians_of(reader_, chosen))
            for (const people::Guardianship& row : rows) guardians.insert(row.guardian_id);
        std::set<Id<people::Pupil>> children = chosen;
        for (const auto& row : rows_of<&people::Guardianship::guardian_id>(reader_, guardians))
            if (row.custody != people::Custody::none) children.insert(row.pupil_id);
        for (people::Pupil& pupil : rows_of<&people::Pupil::id>(reader_, children))
            pupils_.emplace(pupil.id, std::move(pupil));
        for (const auto& [pupil, class_id] : class_of_pupils(reader_, children)) class_ids_[pupil] = class_id;
        std::set<Id<classes::Class>> ids;
        for (const auto& [pupil, class_id] : class_ids_) ids.insert(class_id);
        for (const classes::Class& one : rows_of<&classes::Class::id>(reader_, ids))
            class_names_.emplace(one.id, one.name);
        note_ties(children);
    }
    void note_ties(const std::set<Id<people::Pupil>>& children) {
        const Field& kinship = *reader_.catalog().of(type_key<people::Guardianship>()).find("kinship");
        for (const auto& [pupil, rows] : guardians_of(reader_, children)) {
            if (!pupils_.contains(pupil)) continue;
            for (const people::Guardianship& row : rows) {
                ties_.push_back({pupil.value, row.guardian_id.value, row.lives_with});
                kin_.emplace(row.guardian_id, reader_.catalog().word_of(kinship, name_of(row.kinship)).vi);
                names_.emplace(row.guardian_id, row.full_name);
            }
        }
    }
    LetterPage page_of(const Household& home, std::set<std::int64_t>& on_page) const {
        LetterPage page;
        for (const std::int64_t child : home.children) page.children.push_back(child_text({child}));
        for (const std::int64_t guardian : home.guardians) add_line(page, {guardian}, kin_.at({guardian}));
        for (const std::int64_t child : home.children)
            if (lives_here(home, child) && on_page.insert(child).second)
                add_line(page, pupils_.at({child}).person_id, pupil_word());
        return page;
    }
    /// A pupil's own code goes with those at home, not with whoever lives apart.
    bool lives_here(const Household& home, std::int64_t child) const {
        return std::any_of(ties_.begin(), ties_.end(), [&](const Tie& tie) {
            return tie.pupil == child && tie.lives_with && tie.guardian == home.guardians.front();
        });
    }
    static std::string pupil_word() { return "Học sinh"; }
    void add_line(LetterPage& page, Id<people::Person> person, const std::string& kinship) const {
        const auto letter = by_person_.find(person);
        if (letter == by_person_.end()) return;
        const LetterState state = letter->second->state;
        if (state == LetterState::refused || state == LetterState::replaced) return;
        LetterLine line{.name = name_of_person(person), .kinship = kinship, .user_name = {}, .code = {}};
        if (const auto name = issued_.user_names.find(person); name != issued_.user_names.end())
            line.user_name = name->second;
        if (const auto code = issued_.codes.find(person); code != issued_.codes.end())
            line.code = code->second;
        page.lines.push_back(std::move(line));
    }
    /// Nobody lives with him, or nobody stands for him.
    void add_lonely(std::vector<LetterPage>& all, Id<people::Pupil> id, const people::Pupil& pupil) const {
        LetterPage page{.children = {child_text(id)}, .lines = {}};
        add_line(page, pupil.person_id, pupil_word());
        if (has_code(page)) all.push_back(std::move(page));
    }
    static bool has_code(const LetterPage& page) {
        return std::any_of(page.lines.begin(), page.lines.end(),
                           [](const LetterLine& line) { return !line.code.empty(); });
    }
    std::string child_text(Id<people::Pupil> id) const {
        const auto pupil = pupils_.find(id);
        if (pupil == pupils_.end()) return {};
        const auto placed = class_ids_.find(id);
        const auto name = placed == class_ids_.end() ? class_names_.end() : class_names_.find(placed->second);
        if (name == class_names_.end()) return pupil->second.full_name;
        return pupil->second.full_name + ", lớp " + name->second;
    }
    std::string name_of_person(Id<people::Person> person) const {
        if (const auto name = names_.find(person); name != names_.end()) return name->second;
        for (const auto& [id, pupil] : pupils_)
            if (pupil.person_id == person) return pupil.full_name;
        return {};
    }

    const Reader& reader_;
    const std::vector<ActivationLetter>& letters_;
    const Issuing& issued_;
    std::map<Id<people::Person>, const ActivationLetter*> by_person_;
    std::map<Id<people::Pupil>, people::Pupil> pupils_;
    std::map<Id<people::Pupil>, Id<classes::Class>> class_ids_;
    std::map<Id<classes::Class>, std::string> class_names_;
    std::map<Id<people::Person>, std::string> names_, kin_;
    std::vector<Tie> ties_;
};

}  // namespace

int letter_days(const Reader& reader) {
    const auto range = codes::Norms(reader, reader.today()).of(letter_days_code);
    return range.maximum.value_or(default_letter_days);
}

void fill_reference(Tx& tx) {
    if (tx.as_of({}).exists<codes::Norm>(where<&codes::Norm::code> == std::string(letter_days_code))) return;
    tx.put(codes::Norm{.code = std::string(letter_days_code),
                       .name_vi = "Số ngày thư kích hoạt còn dùng được",
                       .name_en = "Days that an activation letter is good",
                       .maximum = default_letter_days,
                       .unit = "day",
                       .legal_basis = "DEFAULT",
                       .valid_from = *parse_date("2025-07-01")});
}

LetterBatch prepare_letters(Tx& tx, const PrepareLetters& wanted) {
    if (wanted.class_id.has_value() == wanted.pupil_id.has_value())
        refuse(ProblemKind::invalid, "class_id", "letters_for_whom");
    std::set<Id<people::Pupil>> pupils;
    LetterBatch batch{.class_id = wanted.class_id, .with_pupils = wanted.with_pupils, .note = wanted.note};
    if (wanted.pupil_id) {
        tx.get(*wanted.pupil_id);
        pupils.insert(*wanted.pupil_id);
    } else {
        const classes::Class row = tx.get(*wanted.class_id);
        if (batch.note.empty()) batch.note = "Lớp " + row.name;
        for (const auto pupil : pupils_of_class(tx, row.id)) pupils.insert(pupil);
    }
    return prepare(tx, pupils, batch);
}

LetterBatch prepare_chosen_letters(Tx& tx, const PrepareChosenLetters& wanted) {
    std::set<Id<people::Pupil>> pupils;
    for (const ChosenPupil& one : wanted.pupils) pupils.insert(one.pupil_id);
    if (pupils.empty()) refuse(ProblemKind::invalid, "pupils", "letters_for_whom");
    for (const auto pupil : pupils) tx.get(pupil);
    return prepare(tx, pupils, {.with_pupils = wanted.with_pupils, .note = wanted.note});
}

LetterPrint issue_letters(Tx& tx, Id<LetterBatch> id, std::set<Id<people::Person>>& written_to) {
    LetterBatch batch = tx.get(id);
    auto letters = rows_of<&ActivationLetter::batch_id>(tx, {id});
    std::set<Id<people::Pupil>> pupils;
    for (const ActivationLetter& letter : letters) pupils.insert(letter.pupil_id);
    const auto guardians = guardians_of(tx, pupils);
    LetterPrint print{.school = tx.get(tx.actor().school).name,
                      .address = {},
                      .printed_on = tx.today(),
                      .valid_until = tx.today() + letter_days(tx)};
    tx.foresee(letters);
    Issuing issuing(tx, letters, print.valid_until);
    for (ActivationLetter& letter : letters)
        issuing.issue(letter, stands(letter, guardians), written_to.contains(letter.person_id));
    for (const auto& [person, code] : issuing.codes) written_to.insert(person);
    batch.printed_at = tx.now();
    batch.refused = issuing.refused;
    tx.put(batch);
    const Pages pages(tx, letters, issuing);
    print.pages = pages.pages();
    print.records = pages.records();
    return print;
}

std::vector<ClassCoverage> letter_coverage(const Reader& reader, const CoverageQuery& query) {
    if (is_never(reader.ask(any_staff))) refuse(ProblemKind::forbidden, "", "forbidden");
    auto year = query.year_id;
    if (!year)
        if (const auto running = calendar::year_on(reader, reader.today())) year = running->id;
    if (!year) refuse(ProblemKind::invalid, "year_id", "no_school_year");
    std::vector<ClassCoverage> all;
    for (const classes::Class& one : classes_of_year(reader, *year)) {
        const auto list = pupils_of_class(reader, one.id);
        const auto pupils = pupils_in_reach(reader, {list.begin(), list.end()});
        if (pupils.empty()) continue;
        ClassCoverage row{.class_id = one.id, .name = one.name, .pupils = static_cast<int>(pupils.size())};
        std::set<Id<people::Pupil>> ids, waiting;
        for (const people::Pupil& pupil : pupils) ids.insert(pupil.id);
        for (const auto& letter : rows_of<&ActivationLetter::pupil_id>(reader, ids))
            if (letter.state == LetterState::issued) waiting.insert(letter.pupil_id);
        row.with_letter = static_cast<int>(waiting.size());
        const auto guardians = guardians_of(reader, ids);
        const auto inside = accounts::entered_of(reader, persons_in(guardians));
        for (const auto& [pupil, standing] : guardians) {
            ++row.with_guardian;
            row.entered += std::any_of(standing.begin(), standing.end(), [&](const auto& guardian) {
                return inside.contains(guardian.guardian_id);
            });
        }
        all.push_back(std::move(row));
    }
    return all;
}

}  // namespace truong::families
