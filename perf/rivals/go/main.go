// Go's standard library alone: net/http, encoding/json and a file. go-rival PORT FOLDER
package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
)

type named struct {
	Name string `json:"name"`
}

type said struct {
	Text string `json:"text"`
}

type server struct{ *chat }

func main() {
	chat, err := openChat(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], server{chat}))
}

func (s server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch {
	case r.URL.Path == "/health":
		answer(w, http.StatusOK, map[string]string{"status": "up"})
	case r.URL.Path == "/users":
		if body := (named{}); read(w, r, &body) {
			answer(w, http.StatusCreated, s.addUser(body.Name))
		}
	default:
		s.known(w, r)
	}
}

func (s server) known(w http.ResponseWriter, r *http.Request) {
	userID := s.userID(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "))
	path := strings.Split(r.URL.Path, "/")
	switch {
	case userID == "":
		problem(w, http.StatusUnauthorized)
	case r.URL.Path == "/rooms" && r.Method == http.MethodPost:
		if body := (named{}); read(w, r, &body) {
			answer(w, http.StatusCreated, s.addRoom(body.Name))
		}
	case len(path) == 4 && path[1] == "rooms" && path[3] == "messages":
		s.messages(w, r, userID, s.room(path[2]))
	default:
		problem(w, http.StatusNotFound)
	}
}

func (s server) messages(w http.ResponseWriter, r *http.Request, userID string, of *room) {
	switch {
	case of == nil:
		problem(w, http.StatusNotFound)
	case r.Method == http.MethodPost:
		s.say(w, r, userID, of)
	default:
		limit, err := strconv.Atoi(r.URL.Query().Get("limit"))
		if err != nil || limit < 1 || limit > 100 {
			limit = 50
		}
		answer(w, http.StatusOK, s.page(of, limit))
	}
}

func (s server) say(w http.ResponseWriter, r *http.Request, userID string, to *room) {
	body := said{}
	if !read(w, r, &body) {
		return
	}
	if body.Text == "" {
		problem(w, http.StatusBadRequest)
		return
	}
	posted, err := s.post(to, userID, body.Text)
	if err != nil {
		problem(w, http.StatusInternalServerError)
		return
	}
	answer(w, http.StatusCreated, posted)
}

func read(w http.ResponseWriter, r *http.Request, body any) bool {
	err := json.NewDecoder(r.Body).Decode(body)
	if err != nil {
		problem(w, http.StatusBadRequest)
	}
	return err == nil
}

func answer(w http.ResponseWriter, status int, body any) {
	bytes, err := json.Marshal(body)
	if err != nil {
		problem(w, http.StatusInternalServerError)
		return
	}
	send(w, status, "application/json", bytes)
}

func problem(w http.ResponseWriter, status int) {
	send(w, status, "application/problem+json", []byte(`{"title":"`+http.StatusText(status)+`"}`))
}

func send(w http.ResponseWriter, status int, contentType string, bytes []byte) {
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(bytes)))
	w.WriteHeader(status)
	_, _ = w.Write(bytes)
}
