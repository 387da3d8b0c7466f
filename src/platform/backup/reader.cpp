#include "platform/backup/reader.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "base/check.hpp"

namespace truong::backup {

namespace {

std::size_t length_in(const std::vector<unsigned char>& frame) {
    return std::size_t{frame[1]} << 24 | std::size_t{frame[2]} << 16 | std::size_t{frame[3]} << 8 | frame[4];
}

bool is_kind(unsigned char byte) {
    const Kind kind{byte};
    return kind == Kind::name || kind == Kind::part || kind == Kind::last || kind == Kind::very_last;
}

}  // namespace

Reader::Reader(const std::filesystem::path& file, const keys::Key& key)
    : path_(file), file_(file, O_RDONLY | O_CLOEXEC) {
    if (!file_.opened()) refuse_place(path_, errno);
    std::string head(head_size(), '\0');
    head.resize(read_up_to(reinterpret_cast<unsigned char*>(head.data()), head.size()));
    const keys::Key own = own_key(head, key, path_);
    for (int i = 0; i < chunks_going_round; ++i) spent_.push(Chunk());
    thread_ = std::thread([this, own] { work(own); });
}

Reader::~Reader() {
    spent_.close(std::make_exception_ptr(Problem(ProblemKind::unavailable)));
    if (thread_.joinable()) thread_.join();
}

void Reader::refuse_damage(std::uint64_t number) const {
    throw refusal(ProblemKind::invalid, "backup_damaged", {path_.string(), std::to_string(number + 1)});
}

/// Less only where the file ends.
std::size_t Reader::read_up_to(unsigned char* place, std::size_t size) {
    std::size_t got = 0;
    while (got < size) {
        const ssize_t now = ::read(file_.get(), place + got, size - got);
        if (now < 0 && errno == EINTR) continue;
        if (now < 0) refuse_place(path_, errno);
        if (now == 0) break;
        got += static_cast<std::size_t>(now);
    }
    return got;
}

/// False: the file ended before the first byte. Within the bytes it is cut off.
bool Reader::fill(unsigned char* place, std::size_t size) {
    const std::size_t got = read_up_to(place, size);
    if (got != 0 && got < size) throw refusal(ProblemKind::invalid, "backup_cut_off", {path_.string()});
    return got != 0;
}

/// Nothing: the file has ended.
std::optional<Chunk> Reader::read_chunk(std::uint64_t number) {
    auto chunk = spent_.pop();
    if (!chunk || !fill(chunk->frame.data(), frame_head)) return std::nullopt;
    chunk->size = length_in(chunk->frame);
    if (!is_kind(chunk->frame[0]) || chunk->size > text_limit) refuse_damage(number);
    chunk->kind = Kind{chunk->frame[0]};
    if (!fill(chunk->text(), chunk->size + frame_tail))
        throw refusal(ProblemKind::invalid, "backup_cut_off", {path_.string()});
    return chunk;
}

/// `entry` is the one that the chunk belongs to, and afterwards the one that the next belongs to.
void Reader::follow(Chunk& chunk, std::shared_ptr<const std::string>& entry, std::uint64_t number) const {
    const bool begins = chunk.kind == Kind::name;
    if (begins == (entry != nullptr)) refuse_damage(number);
    if (begins) entry = std::make_shared<const std::string>(chunk.view());
    if (chunk.kind == Kind::last) entry.reset();
}

void Reader::work(const keys::Key& own) {
    try {
        Cipher cipher(own, Cipher::Direction::opening);
        std::shared_ptr<const std::string> entry;
        bool ended = false;
        for (std::uint64_t number = 0;; ++number) {
            auto chunk = read_chunk(number);
            if (!chunk && !ended) throw refusal(ProblemKind::invalid, "backup_cut_off", {path_.string()});
            if (!chunk) break;
            chunk->entry = entry;
            if (ended || !cipher.open(*chunk)) refuse_damage(number);
            follow(*chunk, entry, number);
            ended = chunk->kind == Kind::very_last;
            full_.push(std::move(*chunk));
        }
        full_.close();
    } catch (...) {  // thrown where the caller waits for the next chunk
        full_.close(std::current_exception());
    }
}

std::string_view Reader::piece() {
    if (chunk_) spent_.push(std::move(*chunk_));
    chunk_.reset();
    while (inside_) {
        chunk_ = full_.pop();
        check(chunk_.has_value(), "A backup ended within an entry");
        inside_ = chunk_->kind == Kind::part;
        if (chunk_->size > 0) return chunk_->view();
        spent_.push(std::move(*chunk_));
        chunk_.reset();
    }
    return {};
}

std::optional<std::string> Reader::next() {
    while (inside_) piece();
    if (chunk_) spent_.push(std::move(*chunk_));
    chunk_ = full_.pop();
    if (!chunk_) return std::nullopt;
    std::string name(chunk_->view());
    inside_ = true;
    return name;
}

std::string Reader::rest(std::size_t limit) {
    std::string text;
    while (inside_) {
        text += piece();
        check(text.size() <= limit, "An entry is longer than it can be");
    }
    return text;
}

}  // namespace truong::backup
