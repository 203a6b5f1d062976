package main

import (
	"bufio"
	"crypto/rand"
	"encoding/binary"
	"encoding/json"
	"os"
	"strconv"
	"sync"
	"time"
)

// As in the bare Netty server: older messages stay in the file and are forgotten in memory.
const remembered = 10_000

type user struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	CreatedAt string `json:"createdAt"`
	Token     string `json:"token"`
}

type message struct {
	ID        string `json:"id"`
	RoomID    string `json:"roomId"`
	AuthorID  string `json:"authorId"`
	Seq       int    `json:"seq"`
	Text      string `json:"text"`
	CreatedAt string `json:"createdAt"`
}

type page struct {
	Items   []message `json:"items"`
	HasMore bool      `json:"hasMore"`
}

type room struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	CreatedAt string `json:"createdAt"`
	seq       int
	newest    []message
}

// chat keeps its messages in a file of JSON lines, which is synced for every message before it is acknowledged,
// and in memory, where pages are read.
type chat struct {
	writing sync.Mutex // held while a message is on its way to the disk
	reading sync.RWMutex
	log     *os.File
	users   map[string]string
	rooms   map[string]*room
}

func openChat(folder string) (*chat, error) {
	log, err := os.OpenFile(folder+"/messages.jsonl", os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	return &chat{log: log, users: map[string]string{}, rooms: map[string]*room{}}, err
}

func (c *chat) addUser(name string) user {
	c.reading.Lock()
	defer c.reading.Unlock()
	added := user{newID("u_"), name, now(), newID("t_")}
	c.users[added.Token] = added.ID
	return added
}

func (c *chat) addRoom(name string) room {
	c.reading.Lock()
	defer c.reading.Unlock()
	added := room{ID: newID("r_"), Name: name, CreatedAt: now()}
	c.rooms[added.ID] = &added
	return added
}

func (c *chat) userID(token string) string {
	c.reading.RLock()
	defer c.reading.RUnlock()
	return c.users[token]
}

func (c *chat) room(id string) *room {
	c.reading.RLock()
	defer c.reading.RUnlock()
	return c.rooms[id]
}

func (c *chat) post(to *room, authorID, text string) (message, error) {
	c.writing.Lock()
	defer c.writing.Unlock()
	seq := to.seq + 1
	posted := message{"m_" + to.ID[2:] + "-" + strconv.Itoa(seq), to.ID, authorID, seq, text, now()}
	if err := c.append(posted); err != nil {
		return posted, err
	}
	c.reading.Lock()
	defer c.reading.Unlock()
	to.seq = seq
	if to.newest = append(to.newest, posted); len(to.newest) == 2*remembered {
		to.newest = append([]message(nil), to.newest[remembered:]...)
	}
	return posted, nil
}

func (c *chat) append(posted message) error {
	line := bufio.NewWriter(c.log)
	if err := json.NewEncoder(line).Encode(posted); err != nil {
		return err
	}
	if err := line.Flush(); err != nil {
		return err
	}
	return c.log.Sync()
}

func (c *chat) page(of *room, limit int) page {
	c.reading.RLock()
	defer c.reading.RUnlock()
	start := len(of.newest) - limit
	if start < 0 {
		start = 0
	}
	return page{append([]message{}, of.newest[start:]...), start > 0}
}

// As long as the reference server's, so that pages are as long.
func newID(prefix string) string {
	var bytes [8]byte
	if _, err := rand.Read(bytes[:]); err != nil {
		panic(err)
	}
	return prefix + strconv.FormatUint(binary.LittleEndian.Uint64(bytes[:]), 36)
}

func now() string {
	return time.Now().UTC().Format("2006-01-02T15:04:05.000Z")
}
