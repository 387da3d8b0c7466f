#include "platform/backup/writer.hpp"

#include <cstring>

#include "base/check.hpp"

namespace truong::backup {

Writer::Writer(const std::filesystem::path& target, const keys::Key& key, Replace replace)
    : file_(target, replace) {
    const keys::Key own = keys::Key::random();
    file_.write(head_for(key, own));
    for (int i = 1; i < chunks_going_round; ++i) spent_.push(Chunk());
    thread_ = std::thread([this, own] { work(own); });
}

Writer::~Writer() {
    full_.close();
    if (thread_.joinable()) thread_.join();
}

void Writer::work(const keys::Key& own) {
    try {
        Cipher cipher(own, Cipher::Direction::sealing);
        while (auto chunk = full_.pop()) {
            cipher.seal(*chunk);
            file_.write({reinterpret_cast<const char*>(chunk->frame.data()), chunk->frame_size()});
            chunk->size = 0;
            spent_.push(std::move(*chunk));
        }
        spent_.close();
    } catch (...) {  // thrown where the caller waits for the next chunk
        spent_.close(std::current_exception());
    }
}

void Writer::begin(std::string_view name) {
    entry_.reset();
    add(name);
    send(Kind::name);
    entry_ = std::make_shared<const std::string>(name);
}

std::span<char> Writer::room() {
    if (chunk_.size == text_limit) send(Kind::part);
    return {reinterpret_cast<char*>(chunk_.text()) + chunk_.size, text_limit - chunk_.size};
}

void Writer::filled(std::size_t size) { chunk_.size += size; }

void Writer::add(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::span<char> place = room();
        const std::size_t size = std::min(place.size(), bytes.size());
        std::memcpy(place.data(), bytes.data(), size);
        filled(size);
        bytes.remove_prefix(size);
    }
}

void Writer::send(Kind kind) {
    chunk_.kind = kind;
    chunk_.entry = entry_;
    full_.push(std::move(chunk_));
    auto next = spent_.pop();
    check(next.has_value(), "The backup has no chunks left");
    chunk_ = std::move(*next);
}

void Writer::finish() {
    chunk_.kind = Kind::very_last;
    chunk_.entry = entry_;
    full_.push(std::move(chunk_));
    full_.close();
    while (spent_.pop()) continue;  // until the other thread has written all, or failed
    thread_.join();
    file_.publish();
}

}  // namespace truong::backup
